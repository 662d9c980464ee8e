#include "ingest/support.hpp"

#include <atomic>
#include <fstream>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "entente/base/range.hpp"
#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

namespace entente::test {

namespace fs = std::filesystem;

StructureLexicon small_lexicon() {
  return {{"printable banner", "Skip to main content", "Diplomacy in Action"},
          {"OpenID is a service", "This site uses cookies"},
          {"Back to Top", "###", "# # #"},
          {"joint statement", "joint press statement", "declaration", "communiqué"},
          {"summit", "meeting"},
          {"ministry"},
          {"Done at", "Signed in"},
          {"cookie", "share", "menu"}};
}

Document parse(std::string_view text, SourceFormat format) {
  auto document = parse_document("test", std::string{text}, format, small_lexicon());
  if (!document) FAIL(to_string(document.error()));
  return std::move(*document);
}

std::vector<std::string> show(const Document& document) {
  static constexpr const char* names[] = {"title",     "byline", "dateline", "heading",
                                          "paragraph", "item",   "chrome"};
  std::vector<std::string> lines;
  for (const Block& block : document.blocks) {
    std::string line = names[static_cast<std::size_t>(block.kind)];
    if (block.depth != 0) line += ' ' + std::to_string(block.depth);
    lines.push_back(line + '|' + std::string{slice(document.text, block.range)});
  }
  return lines;
}

std::string source_of(const Document& document, ByteRange range) {
  const CodePointRange points = document.to_source.to_source(document.text, range);
  std::size_t begin = 0;
  for (std::uint32_t i = 0; i < points.begin; ++i) begin += decode_at(document.source, begin).size;
  std::size_t end = begin;
  for (std::uint32_t i = points.begin; i < points.end; ++i) end += decode_at(document.source, end).size;
  return document.source.substr(begin, end - begin);
}

std::string broken_invariant(const Document& document) {
  const std::string_view text = document.text;
  if (find_invalid_utf8(document.source)) return "the source is not UTF-8";
  if (find_invalid_utf8(text)) return "the reading text is not UTF-8";
  std::size_t at = 0;
  for (const Block& block : document.blocks) {
    if (block.range.begin < at || block.range.end <= block.range.begin) return "blocks overlap or are empty";
    if (!is_code_point_edge(text, block.range.begin) || !is_code_point_edge(text, block.range.end)) {
      return "a block does not lie on edges of code points";
    }
    if (text.substr(at, block.range.begin - at).find('\n') != std::string_view::npos)
      return "a stray line break";
    if (block.range.end >= text.size() || text[block.range.end] != '\n') return "no line break after a block";
    if (slice(text, block.range).find('\n') != std::string_view::npos) return "a line break within a block";
    if (trim(slice(text, block.range)) != slice(text, block.range)) return "white space at a block's end";
    at = block.range.end + 1;
  }
  return at == text.size() ? "" : "text after the last block";
}

std::string misplaced_word(const Document& document) {
  // By index of code point, so that the check is linear.
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < document.source.size(); i += decode_at(document.source, i).size)
    starts.push_back(i);
  starts.push_back(document.source.size());
  const auto is_letter = [&](std::size_t i) {
    return is_ascii_upper(document.text[i]) || is_ascii_lower(document.text[i]);
  };
  for (std::size_t i = 0; i < document.text.size(); ++i) {
    if (!is_letter(i)) continue;
    std::size_t end = i;
    while (end < document.text.size() && is_letter(end)) ++end;
    const ByteRange range{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)};
    const CodePointRange points = document.to_source.to_source(document.text, range);
    if (points.begin > points.end || points.end >= starts.size()) return "a range beyond the source";
    const std::string from =
        document.source.substr(starts[points.begin], starts[points.end] - starts[points.begin]);
    if (from != slice(document.text, range))
      return std::string{slice(document.text, range)} + " is not " + from;
    i = end;
  }
  return "";
}

TemporaryFolder::TemporaryFolder() {
  static std::atomic<int> count = 0;
  root_ = fs::temp_directory_path() /
          ("entente-ingest-" + std::to_string(::getpid()) + '-' + std::to_string(count++));
  fs::create_directories(root_);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, std::string_view bytes) const {
  const fs::path file = root_ / name;
  fs::create_directories(file.parent_path());
  std::ofstream{file, std::ios::binary} << bytes;
  return file.string();
}

std::string TemporaryFolder::path(const std::string& name) const {
  return name.empty() ? root_.string() : (root_ / name).string();
}

}  // namespace entente::test
