#include "entente/ingest/offset_map.hpp"

#include <algorithm>

#include "entente/base/utf8.hpp"

namespace entente {

namespace {

constexpr std::uint32_t checkpoint_bytes = 4096;

std::uint32_t code_points(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  return static_cast<std::uint32_t>(count_code_points(slice(text, {begin, end})));
}

}  // namespace

void OffsetMap::add_stretch(std::uint32_t text_byte, std::uint32_t source_code_point) {
  while (!stretches_.empty() && stretches_.back().text_byte >= text_byte) stretches_.pop_back();
  stretches_.push_back({text_byte, source_code_point});
}

CodePointRange OffsetMap::to_source(std::string_view text, ByteRange range) const {
  const std::uint32_t begin = code_point_at(text, range.begin);
  if (range.empty()) return {begin, begin};
  std::uint32_t last = range.end - 1;
  while (last > range.begin && !is_code_point_edge(text, last)) --last;
  return {begin, code_point_at(text, last) + 1};
}

void OffsetMap::freeze(std::string_view text) {
  std::vector<Stretch> dense;
  dense.reserve(stretches_.size() + text.size() / checkpoint_bytes);
  for (std::size_t i = 0; i < stretches_.size(); ++i) {
    Stretch at = stretches_[i];
    const std::size_t end = i + 1 < stretches_.size() ? stretches_[i + 1].text_byte : text.size();
    dense.push_back(at);
    while (end - at.text_byte > checkpoint_bytes) {
      std::uint32_t next = at.text_byte + checkpoint_bytes;
      while (!is_code_point_edge(text, next)) --next;
      at = {next, at.source_code_point + code_points(text, at.text_byte, next)};
      dense.push_back(at);
    }
  }
  stretches_ = std::move(dense);
}

std::uint32_t OffsetMap::code_point_at(std::string_view text, std::uint32_t byte) const {
  const auto after = std::upper_bound(stretches_.begin(), stretches_.end(), byte,
                                      [](std::uint32_t b, const Stretch& s) { return b < s.text_byte; });
  const Stretch from = after == stretches_.begin() ? Stretch{0, 0} : *(after - 1);
  return from.source_code_point + code_points(text, from.text_byte, byte);
}

}  // namespace entente
