#include "entente/vocabulary_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <list>
#include <optional>
#include <sstream>
#include <system_error>
#include <utility>

#include "entente/base/utf8.hpp"
#include "entente/recognise/embedded_ontology.hpp"
#include "entente/recognise/lexicon.hpp"
#include "entente/relate/pattern.hpp"

namespace entente {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The files of a user, with their texts.
struct Files {
  std::list<std::string> texts;
  std::vector<VocabularyFile> all;
};

Expected<Files> collect(const std::vector<std::string>& paths) {
  Files files;
  for (const std::string& path : paths) {
    auto text = read_vocabulary_file(path);
    if (!text) return tl::unexpected{std::move(text).error()};
    files.texts.push_back(*std::move(text));
    files.all.push_back({path, files.texts.back()});
  }
  return files;
}

std::string why_no_rule(const Rule& rule) {
  Lexicon lexicon{Vocabulary{}};
  const auto compiled = compile_relation_rules({rule}, lexicon);
  return compiled ? std::string{} : compiled.error().message;
}

Unexpected unreadable(const std::string& path, std::string message) {
  return Unexpected{Error{Errc::unreadable, path, std::nullopt, std::move(message),
                          "give the path of a readable Turtle file"}};
}

}  // namespace

Expected<std::string> read_vocabulary_file(const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored))
    return unreadable(path, "is a folder, no vocabulary file");
  if (!std::filesystem::exists(path, ignored)) return unreadable(path, "there is no such vocabulary file");
  std::ifstream in{path, std::ios::binary};
  std::ostringstream out;
  if (in) out << in.rdbuf();
  std::string text = std::move(out).str();
  if (!in || (text.empty() && in.peek() != std::ifstream::traits_type::eof()))
    return unreadable(path, "cannot be read as a vocabulary file");
  if (const auto invalid = find_invalid_utf8(text)) {
    const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*invalid), '\n');
    return Unexpected{Error{Errc::invalid_data, path, Position{static_cast<std::uint32_t>(lines) + 1, 1},
                            "is not UTF-8 in this line", "save the file as UTF-8"}};
  }
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
  return text;
}

Expected<Vocabulary> load_vocabulary(const std::vector<std::string>& paths) {
  const Expected<Files> files = collect(paths);
  if (!files) return tl::unexpected{files.error()};
  return read_vocabulary(embedded_vocabulary(), files->all);
}

Expected<VocabularyReport> check_vocabulary_files(const std::vector<std::string>& paths,
                                                  decltype(CheckHelp::suggest) suggest) {
  const Expected<Files> files = collect(paths);
  if (!files) return tl::unexpected{files.error()};
  std::vector<VocabularyFile> all;
  for (const EmbeddedFile& file : embedded_ontology()) all.push_back({std::string{file.name}, file.text});
  all.insert(all.end(), files->all.begin(), files->all.end());
  return check_vocabulary(all, {std::move(suggest), why_no_rule});
}

}  // namespace entente
