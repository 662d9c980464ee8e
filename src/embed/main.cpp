// entente_embed OUTPUT FILE...: reads the Turtle FILEs in byte order of name and writes OUTPUT, a C++ source
// that defines embedded_vocabulary() and embedded_gazetteer(). Broken Turtle stops the build, with file, line
// and column.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "entente/recognise/description.hpp"
#include "entente/recognise/gazetteer_index.hpp"
#include "entente/recognise/vocabulary_image.hpp"

namespace {

using entente::Errc;
using entente::Error;
using entente::Expected;
using entente::Unexpected;

Expected<std::string> read_bytes(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  std::string text{std::istreambuf_iterator<char>{in}, {}};
  if (!in) return Unexpected{Error{Errc::unreadable, path, std::nullopt, "cannot be read", ""}};
  return text;
}

struct Images {
  std::string vocabulary;
  std::string gazetteer;
};

Expected<Images> images_of(std::vector<std::string> paths) {
  const auto name_of = [](const std::string& path) {
    return std::filesystem::path{path}.filename().string();
  };
  std::sort(paths.begin(), paths.end(),
            [&](const std::string& a, const std::string& b) { return name_of(a) < name_of(b); });
  std::vector<std::string> texts;
  for (const std::string& path : paths) {
    auto text = read_bytes(path);
    if (!text) return Unexpected{text.error()};
    texts.push_back(std::move(*text));
  }
  std::vector<entente::VocabularyFile> files;
  for (std::size_t i = 0; i < paths.size(); ++i) files.push_back({name_of(paths[i]), texts[i]});
  const auto described = entente::describe(files);
  if (!described) return Unexpected{described.error()};
  auto image = entente::make_image(*described);
  if (!image) return Unexpected{image.error()};
  auto vocabulary = entente::read_vocabulary(*image, {});
  if (!vocabulary) return Unexpected{vocabulary.error()};
  return Images{std::move(*image),
                entente::make_gazetteer_index(entente::make_gazetteer(std::move(*vocabulary)))};
}

/// A string literal, in lines that an editor can show; octal escapes end after three digits whatever follows.
std::string literal(std::string_view bytes) {
  constexpr std::size_t bytes_on_a_line = 64;
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += bytes_on_a_line) {
    out += "    \"";
    for (const char c : bytes.substr(at, bytes_on_a_line)) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte >= ' ' && byte <= '~' && c != '"' && c != '\\' && c != '?') {
        out += c;
      } else {
        for (const unsigned shift : {6U, 3U, 0U}) {
          if (shift == 6U) out += '\\';
          out += static_cast<char>('0' + (byte >> shift & 7U));
        }
      }
    }
    out += "\"\n";
  }
  return out;
}

bool write_source(const std::string& path, const Images& images) {
  std::ofstream out{path, std::ios::binary};
  out << "// Generated from the vocabulary; edit that instead.\n"
         "// NOLINTBEGIN\n"
         "#include \"entente/recognise/embedded_ontology.hpp\"\n\n"
         "namespace entente {\n\n"
         "std::string_view embedded_vocabulary() noexcept {\n"
         "  static constexpr char image[] =\n"
      << literal(images.vocabulary)
      << "    ;\n"
         "  return {image, sizeof image - 1};\n"
         "}\n\n"
         "std::string_view embedded_gazetteer() noexcept {\n"
         "  static constexpr char index[] =\n"
      << literal(images.gazetteer)
      << "    ;\n"
         "  return {index, sizeof index - 1};\n"
         "}\n\n"
         "}  // namespace entente\n"
         "// NOLINTEND\n";
  return static_cast<bool>(out.flush());
}

int fail(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() < 2) return fail("usage: entente_embed OUTPUT FILE...");
  const auto images = images_of({arguments.begin() + 1, arguments.end()});
  if (!images) return fail(to_string(images.error()));
  if (!write_source(arguments.front(), *images)) return fail(arguments.front() + ": cannot be written");
  return 0;
}
