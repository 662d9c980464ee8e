#include "entente/relate/members_as_subject.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "entente/base/text.hpp"

namespace entente {

namespace {

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& words, std::string_view text) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return equal_ignoring_case(word, text); });
}

/// "Summit agreed": the gathering that speaks, as its own members write of it.
bool is_bare_gathering(const LexedView& lexed, TokenRange phrase) {
  static constexpr std::array<std::string_view, 6> gatherings{"Summit",  "Council",    "Conference",
                                                              "Meeting", "Commission", "Assembly"};
  return phrase.size() == 1 && lexed.is_capital(phrase.first) &&
         std::find(gatherings.begin(), gatherings.end(), lexed.text(phrase.first)) != gatherings.end();
}

bool are_states(const LexedView& lexed, std::uint32_t i) {
  static constexpr std::array<std::string_view, 3> states{"states", "countries", "governments"};
  return is_one_of(states, lexed.text(i));
}

/// "subscribing to this Statement", "that adhere to the present Declaration"
bool subscribe(const LexedView& lexed, TokenRange behind) {
  static constexpr std::array<std::string_view, 6> joining{"subscribing", "adhering",   "associating",
                                                           "endorsing",   "supporting", "signing"};
  if (behind.empty() || !is_one_of(joining, lexed.text(behind.first))) return false;
  for (std::uint32_t i = behind.first + 1; i + 1 < behind.last; ++i) {
    if (equal_ignoring_case(lexed.text(i), "this") || equal_ignoring_case(lexed.text(i), "present"))
      return true;
  }
  return false;
}

}  // namespace

std::optional<Subject> members_as_subject(const Context& context, TokenRange phrase) {
  const LexedView& lexed = *context.lexed;
  if (phrase.empty() || context.mention_over[phrase.first] >= 0) return std::nullopt;
  if (is_bare_gathering(lexed, phrase)) return Subject{SubjectKind::joint, context.parties};
  const bool two = context.parties.size() == 2;
  if (two && phrase.size() == 1 && equal_ignoring_case(lexed.text(phrase.first), "neither"))
    return Subject{SubjectKind::party, context.parties};
  std::uint32_t at = phrase.first;
  if (equal_ignoring_case(lexed.text(at), "the")) ++at;
  if (at < phrase.last && are_states(lexed, at) && subscribe(lexed, {at + 1, phrase.last}))
    return Subject{SubjectKind::party, context.parties};
  const bool members =
      at + 2 == phrase.last && equal_ignoring_case(lexed.text(at), "member") && are_states(lexed, at + 1);
  if (!members) return std::nullopt;
  Subject subject{SubjectKind::party, {}};
  for (const EntityId party : context.parties) {
    if (context.entity(party).type == EntityType::forum) subject.agents.push_back(party);
  }
  return subject.agents.empty() ? std::nullopt : std::optional{std::move(subject)};
}

}  // namespace entente
