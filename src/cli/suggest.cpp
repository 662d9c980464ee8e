#include "cli/suggest.hpp"

#include <algorithm>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

namespace entente::cli {

namespace {

constexpr std::size_t longest_word = 100;

std::u32string code_points(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCodePoint next = decode_at(text, at);
    out += next.value;
    at += next.size;
  }
  return out;
}

std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  return distance(code_points(to_lower(a)), code_points(to_lower(b)));
}

std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates,
                                 std::size_t limit) {
  if (word.size() > 4 * longest_word || find_invalid_utf8(word) || count_code_points(word) > longest_word)
    return {};
  const std::u32string wanted = code_points(to_lower(word));
  const std::size_t reach = std::max<std::size_t>(1, wanted.size() / 3);
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const std::string& candidate : candidates) {
    const std::u32string other = code_points(to_lower(candidate));
    const std::size_t difference =
        std::max(other.size(), wanted.size()) - std::min(other.size(), wanted.size());
    if (difference > reach) continue;
    if (const std::size_t edits = distance(wanted, other); edits <= reach)
      found.emplace_back(edits, candidate);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<std::string> out;
  for (auto& [edits, name] : found) {
    if (out.size() == limit) break;
    out.push_back(std::move(name));
  }
  return out;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates,
                         std::string otherwise) {
  const std::vector<std::string> names = nearest(word, candidates);
  if (names.empty()) return otherwise;
  std::string out = "did you mean ";
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " or " : ", ";
    out += "“" + names[i] + "”";
  }
  return out + "?";
}

}  // namespace entente::cli
