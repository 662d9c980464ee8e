#include "entente/recognise/shared_name.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "entente/base/add_once.hpp"

namespace entente {

namespace {

struct Plural {
  std::string_view plural;
  std::string_view singular;
  std::string_view folded;
};
constexpr std::array<Plural, 2> plurals{
    {{"Departments", "Department", "department"}, {"Ministries", "Ministry", "ministry"}}};
constexpr std::size_t most_organs = 12;

class SharedHead {
 public:
  SharedHead(const LexedView& lexed, TokenRange sentence, const RunFinder& runs, std::uint32_t plural)
      : lexed_{lexed}, sentence_{sentence}, runs_{runs}, plural_{plural} {}

  std::vector<Reading> read() {
    const auto* const word = std::find_if(plurals.begin(), plurals.end(),
                                          [&](const Plural& p) { return p.plural == lexed_.text(plural_); });
    if (word == plurals.end() || plural_ + 2 >= sentence_.last || lexed_.text(plural_ + 1) != "of") return {};
    head_ = *word;
    std::uint32_t at = plural_ + 2;
    while (organs_.size() < most_organs) {
      const std::uint32_t end = read_organ(at);
      if (end == at) break;
      at = end;
      const auto next = behind_separator(at);
      if (!next) break;
      at = *next;
    }
    if (organs_.empty()) return {};
    const std::uint32_t end = organs_.back().tokens.last;
    if (organs_.size() == 1) return by_owner(end);
    set_owner(end);
    return std::move(organs_);
  }

 private:
  /// One organ from `at` on, listed if there is such a one, else by its capitalised words; gives where it
  /// ends.
  std::uint32_t read_organ(std::uint32_t at) {
    const bool article = lexed_.text(at) == "the" && at + 1 < sentence_.last;
    Reading organ;
    organ.type = EntityType::agency;
    std::uint32_t end = listed_end(at, organ);
    if (end == at) {
      std::uint32_t last = article ? at + 1 : at;
      const std::uint32_t first = last;
      while (last < sentence_.last && lexed_.is_capital(last) && !is_state(runs_.atom_over(last)) &&
             !lexed_.word(last).is(WordClass::name_stop))
        ++last;
      if (last == first) return at;
      organ.rule = name_rule::head_noun;
      end = last;
    }
    organ.tokens = {organs_.empty() ? plural_ : article ? at + 1 : at, end};
    organ.first_with_owner = organ.tokens.first;
    organ.name = std::string{head_.singular} + " of " + std::string{lexed_.text({at, end})};
    organs_.push_back(std::move(organ));
    return end;
  }

  /// What the vocabulary has behind the singular and "of".
  std::uint32_t listed_end(std::uint32_t at, Reading& organ) const {
    const Gazetteer& gazetteer = *lexed_.gazetteer;
    constexpr std::uint32_t longest = 8;
    std::vector<WordId> words{gazetteer.lexicon.find(head_.folded), gazetteer.lexicon.find("of")};
    const std::uint32_t limit = std::min(sentence_.last, at + longest);
    for (std::uint32_t i = at; i < limit; ++i) words.push_back(lexed_.ids[i]);
    std::uint32_t end = at;
    gazetteer.labels.match(words, [&](const PhraseTrie::Match& match) {
      if (match.size < 3 || !lexed_.is_capital(at + match.size - 3)) return;
      std::vector<EntryId> entries;
      bool ambiguous = false;
      for (const std::uint32_t value : match.values) {
        const LabelValue& label = gazetteer.label_values[value];
        if (gazetteer.vocabulary.entries[label.entry.index()].type != EntityType::agency) continue;
        add_once(entries, label.entry);
        ambiguous = ambiguous || label.kind == LabelKind::ambiguous;
      }
      if (entries.empty()) return;
      std::sort(entries.begin(), entries.end());
      organ.entries = std::move(entries);
      organ.rule = ambiguous ? name_rule::listed_ambiguous : name_rule::listed;
      end = at + match.size - 2;
    });
    return end;
  }

  /// Behind ", ", " and " or ", and ", and a short form in brackets before it.
  std::optional<std::uint32_t> behind_separator(std::uint32_t at) const {
    if (at + 2 < sentence_.last && lexed_.is_mark(at, '(') && lexed_.is_mark(at + 2, ')')) at += 3;
    const std::uint32_t first = at;
    if (at < sentence_.last && lexed_.is_mark(at, ',')) ++at;
    if (at < sentence_.last && lexed_.text(at) == "and") ++at;
    return at > first && at < sentence_.last ? std::optional{at} : std::nullopt;
  }

  /// The state before the plural or behind the whole list: "the ROK Ministries of …", "… of Japan".
  void set_owner(std::uint32_t end) {
    const Atom* before = plural_ > sentence_.first ? runs_.atom_over(plural_ - 1) : nullptr;
    const Atom* owner = is_state(before) ? before : nullptr;
    if (owner == nullptr && end + 1 < sentence_.last && lexed_.text(end) == "of") {
      const Atom* behind = runs_.atom_at(lexed_.text(end + 1) == "the" ? end + 2 : end + 1);
      if (is_state(behind)) owner = behind;
    }
    if (owner == nullptr) return;
    for (Reading& organ : organs_) organ.owner = owner->entries.front();
  }

  /// "Ministries of Health of Chile and Togo": one of each.
  std::vector<Reading> by_owner(std::uint32_t end) const {
    std::vector<Reading> organs;
    std::uint32_t at = end;
    if (at + 1 >= sentence_.last || lexed_.text(at) != "of") return organs;
    ++at;
    while (organs.size() < most_organs && at < sentence_.last) {
      const Atom* owner = runs_.atom_at(lexed_.text(at) == "the" ? at + 1 : at);
      const bool owns = owner != nullptr && (is_state(owner) || owner->type == EntityType::place) &&
                        owner->kind != LabelKind::demonym;
      // "… and the United States’ Cancer Institute": the next name.
      const bool possessive = owns && owner->tokens.last < sentence_.last &&
                              lexed_.token(owner->tokens.last).kind == TokenKind::clitic;
      if (!owns || possessive) break;
      Reading organ = organs_.front();
      organ.owner = owner->entries.front();
      organ.name += " of " + std::string{lexed_.text(owner->tokens)};
      organ.entries.clear();
      organ.rule = name_rule::head_noun;
      organ.tokens = organs.empty() ? TokenRange{plural_, owner->tokens.last} : owner->tokens;
      organ.first_with_owner = organ.tokens.first;
      organs.push_back(std::move(organ));
      const auto next = behind_separator(owner->tokens.last);
      if (!next) break;
      at = *next;
    }
    if (organs.size() < 2) organs.clear();
    return organs;
  }

  const LexedView& lexed_;
  TokenRange sentence_;
  const RunFinder& runs_;
  std::uint32_t plural_;
  Plural head_;
  std::vector<Reading> organs_;
};

/// Whom the words name, if they are all of the name of a state, a place or a union.
std::optional<EntryId> owner_named(const LexedView& lexed, TokenRange words) {
  std::optional<EntryId> owner;
  lexed.gazetteer->labels.match(lexed.from(words.first, words), [&](const PhraseTrie::Match& match) {
    if (match.size != words.size()) return;
    for (const std::uint32_t value : match.values) {
      const EntryId entry = lexed.gazetteer->label_values[value].entry;
      const EntityType type = lexed.gazetteer->vocabulary.entries[entry.index()].type;
      if (type == EntityType::state || type == EntityType::place) owner = entry;
    }
  });
  return owner;
}

}  // namespace

std::vector<Reading> read_shared_head(const LexedView& lexed, TokenRange sentence, const RunFinder& runs,
                                      std::uint32_t plural) {
  return SharedHead{lexed, sentence, runs, plural}.read();
}

std::vector<Reading> read_shared_owner(const LexedView& lexed, TokenRange sentence, const RunFinder& runs,
                                       TokenRange name) {
  const std::uint32_t at = name.last + 1;
  if (name.size() < 2 || at >= sentence.last || lexed.text(name.last) != "and") return {};
  const auto head = runs.head_at(at);
  const bool body = head && head->tokens.size() == 1 &&
                    (head->value.type == EntityType::agency || lexed.text(at) == "Assembly");
  if (!body || (at + 1 < sentence.last &&
                (lexed.is_capital(at + 1) || lexed.word(at + 1).is(WordClass::name_connective))))
    return {};
  const TokenRange shared{name.first, name.last - 1};
  const auto owner = owner_named(lexed, shared);
  if (!owner) return {};
  Reading reading;
  reading.type = EntityType::agency;
  reading.rule = name_rule::head_noun;
  reading.tokens = {at, at + 1};
  reading.first_with_owner = at;
  reading.owner = owner;
  reading.name = std::string{lexed.text(shared)} + " " + std::string{lexed.text(at)};
  return {reading};
}

}  // namespace entente
