#include "entente/recognise/select.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace entente {

namespace {

/// Lower is better.
std::size_t rank(const Reading& reading) {
  static constexpr std::array order{
      name_rule::government_of, name_rule::person_post,      name_rule::person_apposition,
      name_rule::listed,        name_rule::listed_ambiguous, name_rule::quoted,
      name_rule::head_noun,     name_rule::forum_text,       name_rule::follower,
      name_rule::city_in_state, name_rule::dateline_place,   name_rule::scene,
      name_rule::given_name,    name_rule::stands_alone};
  const auto at = std::find(order.begin(), order.end(), reading.rule);
  return static_cast<std::size_t>(at - order.begin());
}

/// A typed name beats a run that nothing types, however long.
bool better(const Reading& a, const Reading& b) {
  if (a.type.has_value() != b.type.has_value()) return a.type.has_value();
  if (a.tokens.size() != b.tokens.size()) return a.tokens.size() > b.tokens.size();
  if (a.owner.has_value() != b.owner.has_value()) return a.owner.has_value();
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  if (a.tokens != b.tokens) return a.tokens < b.tokens;
  return std::tie(a.first_with_owner, a.type, a.entries) < std::tie(b.first_with_owner, b.type, b.entries);
}

}  // namespace

Selection select_readings(std::vector<Reading> readings) {
  std::stable_sort(readings.begin(), readings.end(), better);
  Selection selection;
  std::map<std::uint32_t, TokenRange> taken;  // by last token: the first range that ends behind a given token
  for (Reading& reading : readings) {
    const TokenRange span{std::min(reading.first_with_owner, reading.tokens.first), reading.tokens.last};
    const auto after = taken.upper_bound(span.first);
    if (after != taken.end() && after->second.first < span.last) {
      if (reading.tokens != after->second && reading.type) {
        selection.lost.push_back(
            {reading.tokens, reading.type, reading.rule, "inside or across a longer name"});
      }
      continue;
    }
    taken.emplace(span.last, span);
    selection.taken.push_back(std::move(reading));
  }
  std::sort(selection.taken.begin(), selection.taken.end(),
            [](const Reading& a, const Reading& b) { return a.tokens < b.tokens; });
  return selection;
}

}  // namespace entente
