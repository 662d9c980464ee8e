#include "entente/segment/enclosures.hpp"

#include <cstddef>

#include "entente/base/range.hpp"

namespace entente {

namespace {

using namespace std::literals;

constexpr std::uint32_t longest_bracketed = 400;
constexpr std::uint32_t longest_quoted = 100;

enum class Pair : std::uint8_t { none, round, square, curly_quotes, guillemets, straight_quotes };
enum class Side : std::uint8_t { none, opens, closes };

struct Mark {
  Pair pair = Pair::none;
  Side side = Side::none;
};

/// A straight quotation mark opens when it stands before a word and behind a space.
Mark mark_at(std::string_view text, std::span<const Token> tokens, std::size_t i) {
  if (tokens[i].kind != TokenKind::punctuation) return {};
  const std::string_view token = slice(text, tokens[i].range);
  if (token == "("sv) return {Pair::round, Side::opens};
  if (token == ")"sv) return {Pair::round, Side::closes};
  if (token == "["sv) return {Pair::square, Side::opens};
  if (token == "]"sv) return {Pair::square, Side::closes};
  if (token == "“"sv) return {Pair::curly_quotes, Side::opens};
  if (token == "”"sv) return {Pair::curly_quotes, Side::closes};
  if (token == "«"sv) return {Pair::guillemets, Side::opens};
  if (token == "»"sv) return {Pair::guillemets, Side::closes};
  if (token != "\""sv) return {};
  const bool next_glued = i + 1 < tokens.size() && tokens[i + 1].glued;
  return {Pair::straight_quotes, next_glued && !tokens[i].glued ? Side::opens : Side::closes};
}

struct Open {
  Pair pair;
  std::size_t token;
};

/// Marks that are open now. A closing mark also closes what was left open within it; one that fits nothing is
/// ignored.
class OpenMarks {
 public:
  void push(Open open) {
    ++count_[static_cast<std::size_t>(open.pair)];
    open_.push_back(open);
  }
  /// The opening partner of a closing mark; its own position if there is none.
  std::size_t close(Pair pair, std::size_t token) {
    if (count_[static_cast<std::size_t>(pair)] == 0) return token;
    for (;;) {
      const Open last = open_.back();
      open_.pop_back();
      --count_[static_cast<std::size_t>(last.pair)];
      if (last.pair == pair) return last.token;
    }
  }

 private:
  std::vector<Open> open_;
  std::uint32_t count_[6] = {};
};

}  // namespace

std::vector<bool> enclosed_gaps(std::string_view text, std::span<const Token> tokens) {
  // Each enclosure adds one where it begins and takes it back where it ends; the running sum tells the depth.
  std::vector<std::int32_t> change(tokens.size() + 1);
  OpenMarks open;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Mark mark = mark_at(text, tokens, i);
    if (mark.side == Side::opens) open.push({mark.pair, i});
    if (mark.side != Side::closes) continue;
    const std::size_t partner = open.close(mark.pair, i);
    const bool bracket = mark.pair == Pair::round || mark.pair == Pair::square;
    if (tokens[i].range.begin - tokens[partner].range.begin > (bracket ? longest_bracketed : longest_quoted))
      continue;
    ++change[partner + 1];
    --change[i + 1];
  }
  std::vector<bool> enclosed(tokens.size());
  std::int32_t depth = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    depth += change[i];
    enclosed[i] = depth > 0;
  }
  return enclosed;
}

}  // namespace entente
