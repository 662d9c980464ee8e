#include "entente/ingest/reading_text.hpp"

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

namespace entente {

namespace {

constexpr std::string_view no_break_space = "\u00A0";

/// Bytes at `i` that are a line break or another control character: to be one space in the reading text.
std::size_t break_size(std::string_view text, std::size_t i) {
  const auto byte = static_cast<unsigned char>(text[i]);
  if (byte < 0x20) return byte == '\t' ? 0 : 1;
  if (byte == 0x7F) return 1;
  if (byte == 0xC2) return static_cast<unsigned char>(text[i + 1]) < 0xA0 ? 2 : 0;  // U+0080 to U+009F
  if (byte == 0xE2) return text.substr(i, 3) == "\u2028" || text.substr(i, 3) == "\u2029" ? 3 : 0;
  return 0;
}

std::size_t leading_space(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const std::size_t size = text[i] == ' ' || text[i] == '\t'     ? 1
                             : text.substr(i, 2) == no_break_space ? 2
                                                                   : break_size(text, i);
    if (size == 0) break;
    i += size;
  }
  return i;
}

}  // namespace

void ReadingText::add_source(std::size_t begin, std::size_t end) {
  std::string_view piece = std::string_view{document_.source}.substr(begin, end - begin);
  if (open_block().empty()) piece.remove_prefix(leading_space(piece));
  if (piece.empty()) return;
  place(end - piece.size());
  append(piece);
  expected_source_byte_ = end;
}

void ReadingText::add_text(std::string_view text, std::size_t begin) {
  if (open_block().empty()) text.remove_prefix(leading_space(text));
  if (text.empty()) return;
  place(begin);
  append(text);
  expected_source_byte_ = std::string_view::npos;
}

std::string_view ReadingText::open_block() const noexcept {
  return std::string_view{document_.text}.substr(block_begin_);
}

void ReadingText::end_block(BlockKind kind, std::uint8_t depth, std::size_t marker_bytes) {
  std::string& text = document_.text;
  text.resize(block_begin_ + trim(open_block()).size());
  const std::size_t begin = block_begin_ + marker_bytes;
  if (text.size() > begin) {
    document_.blocks.push_back(
        {kind, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size())}, depth});
    text += '\n';
  } else {
    text.resize(block_begin_);
  }
  block_begin_ = text.size();
  expected_source_byte_ = std::string_view::npos;
}

void ReadingText::place(std::size_t source_byte) {
  if (source_byte == expected_source_byte_ || source_byte < counted_bytes_) return;
  const std::string_view source = document_.source;
  counted_code_points_ += static_cast<std::uint32_t>(
      count_code_points(source.substr(counted_bytes_, source_byte - counted_bytes_)));
  counted_bytes_ = source_byte;
  document_.to_source.add_stretch(static_cast<std::uint32_t>(document_.text.size()), counted_code_points_);
}

void ReadingText::append(std::string_view text) {
  std::string& out = document_.text;
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = break_size(text, i);
    if (size == 0) {
      ++i;
      continue;
    }
    out += text.substr(from, i - from);
    out += ' ';
    from = i += size;
  }
  out += text.substr(from);
}

}  // namespace entente
