#include "entente/recognise/lexicon.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <utility>

#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr std::array class_lists{
    std::pair{"words/determiner", WordClass::determiner},
    std::pair{"words/possessive", WordClass::possessive},
    std::pair{"words/pronoun", WordClass::pronoun},
    std::pair{"words/preposition", WordClass::preposition},
    std::pair{"words/conjunction", WordClass::conjunction},
    std::pair{"words/subordinator", WordClass::subordinator},
    std::pair{"words/conditional", WordClass::conditional},
    std::pair{"words/modal", WordClass::modal},
    std::pair{"words/be", WordClass::be},
    std::pair{"words/have", WordClass::have},
    std::pair{"words/negation", WordClass::negation},
    std::pair{"words/adverb", WordClass::adverb},
    std::pair{"words/name-connective", WordClass::name_connective},
    std::pair{"words/sentence-opener", WordClass::sentence_opener},
    std::pair{"words/name-stop", WordClass::name_stop},
    std::pair{"words/noun-too", WordClass::noun_too},
    std::pair{"words/adjective-gerund", WordClass::adjective_gerund},
    std::pair{"words/ordinal", WordClass::ordinal},
    std::pair{"words/topic-preposition", WordClass::topic_preposition},
    std::pair{"words/cardinal", WordClass::cardinal},
    std::pair{"words/venue-preposition", WordClass::venue_preposition},
    std::pair{"words/meeting-noun", WordClass::meeting},
    std::pair{"bind/request", WordClass::request},
    std::pair{"bind/attest", WordClass::attest},
    std::pair{"words/state-of-mind", WordClass::state_of_mind},
    std::pair{"words/scene", WordClass::scene},
    std::pair{"words/given-name", WordClass::given_name},
    std::pair{"words/name-inner", WordClass::name_inner},
    std::pair{"words/beside", WordClass::beside},
    std::pair{"words/verb-prefix", WordClass::verb_prefix},
    std::pair{"words/quantifier", WordClass::quantifier},
    std::pair{"bind/modal-high", WordClass::modal_high},
    std::pair{"bind/modal-low", WordClass::modal_low},
    std::pair{"bind/party-noun", WordClass::party_noun},
    std::pair{"bind/party-noun-singular", WordClass::party_noun_singular},
    std::pair{"bind/joint-body", WordClass::joint_body},
    std::pair{"bind/effort-noun", WordClass::effort_noun},
    std::pair{"bind/generic-actor", WordClass::generic_actor},
    std::pair{"bind/foreign-party", WordClass::foreign_party},
    std::pair{"bind/other-side", WordClass::other_side},
    std::pair{"bind/commitment-noun", WordClass::commitment_noun},
    std::pair{"bind/commitment-noun-low", WordClass::commitment_noun_low},
    std::pair{"bind/adjective-high", WordClass::adjective_high},
    std::pair{"bind/adjective-low", WordClass::adjective_low},
    std::pair{"bind/undertake-high", WordClass::undertake_high},
    std::pair{"bind/undertake-low", WordClass::undertake_low},
    std::pair{"bind/gerund-high", WordClass::gerund_high},
    std::pair{"bind/aspect", WordClass::aspect},
    std::pair{"bind/attempt", WordClass::attempt},
    std::pair{"bind/explore", WordClass::explore},
    std::pair{"bind/light-action", WordClass::light_action},
    std::pair{"bind/present-low", WordClass::present_low},
    std::pair{"bind/speech", WordClass::speech},
    std::pair{"bind/speech-noun", WordClass::speech},
    std::pair{"bind/belief", WordClass::belief},
    std::pair{"bind/belief-noun", WordClass::belief},
    std::pair{"bind/reaffirm", WordClass::reaffirm},
    std::pair{"bind/instruct", WordClass::instruct},
    std::pair{"bind/passive-action", WordClass::passive_action},
    std::pair{"bind/event-action", WordClass::event_action},
    std::pair{"post/name-particle", WordClass::name_particle},
    std::pair{"post/name-suffix", WordClass::name_suffix},
};

constexpr std::array trait_lists{std::pair{"bind/announced", WordTrait::announced},
                                 std::pair{"bind/purpose-noun", WordTrait::purpose_noun},
                                 std::pair{"bind/founding", WordTrait::founding},
                                 std::pair{"bind/infinitive-noun", WordTrait::infinitive_noun},
                                 std::pair{"bind/named-organ", WordTrait::named_organ},
                                 std::pair{"bind/greeting", WordTrait::greets},
                                 std::pair{"bind/organ", WordTrait::organ},
                                 std::pair{"bind/modal-reported", WordTrait::reported_modal},
                                 std::pair{"bind/wish", WordTrait::wish},
                                 std::pair{"head/told-of", WordTrait::told_of},
                                 std::pair{"head/bond", WordTrait::bond},
                                 std::pair{"head/convened", WordTrait::convened},
                                 std::pair{"bind/taken", WordTrait::taken},
                                 std::pair{"head/small", WordTrait::small_head},
                                 std::pair{"post/honour", WordTrait::honour},
                                 std::pair{"words/attendance", WordTrait::attendance},
                                 std::pair{"words/attends", WordTrait::comes},
                                 std::pair{"words/attended-by", WordTrait::brings},
                                 std::pair{"words/describing", WordTrait::describing},
                                 std::pair{"words/facility", WordTrait::facility},
                                 std::pair{"words/genre", WordTrait::genre},
                                 std::pair{"words/held-once", WordTrait::held_once},
                                 std::pair{"words/holding", WordTrait::holding},
                                 std::pair{"words/leader", WordTrait::leader},
                                 std::pair{"words/meeting-manner", WordTrait::plain},
                                 std::pair{"words/meeting-verb", WordTrait::meets},
                                 std::pair{"words/courtesy", WordTrait::courtesy},
                                 std::pair{"words/office", WordTrait::office},
                                 std::pair{"words/recalling", WordTrait::recalls},
                                 std::pair{"words/relationship", WordTrait::relationship},
                                 std::pair{"words/enterprise", WordTrait::enterprise},
                                 std::pair{"words/ship-prefix", WordTrait::ship_prefix},
                                 std::pair{"words/standing-body", WordTrait::standing_body}};

constexpr bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

std::string third_person(std::string_view base) {
  std::string out{base};
  if (base.ends_with("s") || base.ends_with("x") || base.ends_with("z") || base.ends_with("ch") ||
      base.ends_with("sh") || base.ends_with("o")) {
    return out + "es";
  }
  if (base.size() > 1 && base.ends_with("y") && !is_vowel(base[base.size() - 2])) {
    out.back() = 'i';
    return out + "es";
  }
  return out + "s";
}

std::string regular_past(std::string_view base) {
  std::string out{base};
  if (base.ends_with("e")) return out + "d";
  if (base.size() > 1 && base.ends_with("y") && !is_vowel(base[base.size() - 2])) {
    out.back() = 'i';
    return out + "ed";
  }
  return out + "ed";
}

/// "planned" beside "plan" tells that the consonant doubles before -ing as well.
std::string gerund_of(std::string_view base, std::string_view past) {
  std::string out{base};
  if (past.size() == base.size() + 3 && past.ends_with("ed") && past[base.size()] == base.back()) {
    return out + base.back() + "ing";
  }
  static constexpr std::array doubling{"cut", "put", "set", "let",  "get",   "run",
                                       "win", "sit", "hit", "shut", "begin", "forget"};
  // "outset", "upset" double as well, where the prefix is no part of the stress: "visit", "target" do not.
  static constexpr std::array prefixed{"cut", "put", "set", "let", "run", "win"};
  const bool doubles =
      std::any_of(doubling.begin(), doubling.end(), [base](std::string_view verb) { return base == verb; }) ||
      std::any_of(prefixed.begin(), prefixed.end(),
                  [base](std::string_view verb) { return base.ends_with(verb); });
  if (doubles) return out + base.back() + "ing";
  if (base.ends_with("ie")) return out.substr(0, out.size() - 2) + "ying";
  if (base.ends_with("e") && !base.ends_with("ee") && !base.ends_with("oe") && base != "be") out.pop_back();
  return out + "ing";
}

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t space = std::min(text.find(' ', at), text.size());
    if (space > at) out.push_back(text.substr(at, space - at));
    at = space + 1;
  }
  return out;
}

}  // namespace

void fold_word(std::string_view token, std::string& out) {
  out.clear();
  if (token == "&") {  // "Department for Business, Energy & Industrial Strategy"
    out = "and";
    return;
  }
  for (std::size_t i = 0; i < token.size(); ++i) {
    const auto byte = static_cast<unsigned char>(token[i]);
    if (byte == 0xE2 && i + 2 < token.size() && static_cast<unsigned char>(token[i + 1]) == 0x80) {
      const auto third = static_cast<unsigned char>(token[i + 2]);
      if (third == 0x98 || third == 0x99) {  // ‘ ’
        out += '\'';
        i += 2;
        continue;
      }
      if (third >= 0x90 && third <= 0x95) {  // hyphens and dashes
        out += '-';
        i += 2;
        continue;
      }
      if (third == 0x9C || third == 0x9D) {  // “ ”
        out += '"';
        i += 2;
        continue;
      }
    }
    out += to_ascii_lower(token[i]);
  }
}

namespace {

std::uint32_t hash_of(std::string_view folded) {
  return static_cast<std::uint32_t>(std::hash<std::string_view>{}(folded));
}

}  // namespace

Lexicon::Lexicon(const Vocabulary& vocabulary) {
  constexpr std::size_t words_of_an_entry = 2;  // that no entry before it has
  std::size_t expected = words_of_an_entry * vocabulary.entries.size();
  for (const auto& [name, phrases] : vocabulary.lists) expected += phrases.size();
  reserve(expected);
  texts_.emplace_back();
  words_.emplace_back();
  if (const auto regular = vocabulary.lists.find("words/verb"); regular != vocabulary.lists.end()) {
    for (const std::string& base : regular->second) add_verb(base, "", "");
  }
  if (const auto irregular = vocabulary.lists.find("words/verb-irregular");
      irregular != vocabulary.lists.end()) {
    for (const std::string& forms : irregular->second) {
      const auto parts = split_words(forms);
      if (parts.size() == 3) add_verb(parts[0], parts[1], parts[2]);
    }
  }
  for (const auto& [list, value] : class_lists) add_class(vocabulary, list, value);
  for (const auto& [list, value] : trait_lists) add_trait(vocabulary, list, value);
  if (const auto nouns = vocabulary.lists.find("bind/action-noun"); nouns != vocabulary.lists.end()) {
    for (const std::string& pair : nouns->second) {
      const auto parts = split_words(pair);
      if (parts.size() != 2) continue;
      const WordId noun = intern(parts[0]);
      const WordId verb = intern(parts[1]);
      verb_of_noun_[noun.index()] = verb;
      // The noun that is a form of its own ("protection"), not the verb's twin ("support"), names the task.
      if (noun != verb) noun_of_verb_.try_emplace(verb.index(), noun);
    }
  }
}

Lexicon::Lexicon(std::vector<std::string> texts, std::vector<Word> words)
    : texts_{std::move(texts)}, words_{std::move(words)} {
  reserve(texts_.size());
  for (std::size_t i = 1; i < texts_.size(); ++i) {
    const std::uint32_t hash = hash_of(texts_[i]);
    slots_[slot_of(texts_[i], hash)] = {hash, WordId{i}};
  }
}

void Lexicon::add_class(const Vocabulary& vocabulary, std::string_view list, WordClass value) {
  const auto found = vocabulary.lists.find(list);
  if (found == vocabulary.lists.end()) return;
  for (const std::string& phrase : found->second) {
    std::string folded;
    fold_word(phrase, folded);
    Word& word = words_[intern(folded).index()];
    word.classes = word.classes | value;
  }
}

void Lexicon::add_trait(const Vocabulary& vocabulary, std::string_view list, WordTrait value) {
  const auto found = vocabulary.lists.find(list);
  if (found == vocabulary.lists.end()) return;
  for (const std::string& phrase : found->second) {
    std::string folded;
    fold_word(phrase, folded);
    Word& word = words_[intern(folded).index()];
    word.traits = word.traits | value;
  }
}

void Lexicon::add_form(const std::string& text, VerbForm form, WordId lemma) {
  Word& word = words_[intern(text).index()];
  word.forms = word.forms | form;
  word.classes = WordClass::none;  // "comply" is no adverb by its ending; the lists of classes come after
  // "found" is the past of "find" before it is the base of "to found": base forms are added first and keep
  // their lemma.
  if (word.lemma == unknown_word || form == VerbForm::base) word.lemma = lemma;
}

void Lexicon::add_verb(std::string_view base, std::string_view past, std::string_view participle) {
  const WordId lemma = intern(base);
  const std::string past_form = past.empty() ? regular_past(base) : std::string{past};
  add_form(std::string{base}, VerbForm::base, lemma);
  add_form(third_person(base), VerbForm::third, lemma);
  add_form(past_form, VerbForm::past, lemma);
  add_form(participle.empty() ? past_form : std::string{participle}, VerbForm::participle, lemma);
  add_form(gerund_of(base, past_form), VerbForm::gerund, lemma);
}

void Lexicon::reserve(std::size_t words) {
  texts_.reserve(words);
  words_.reserve(words);
  constexpr std::size_t fewest = 1024;
  const std::vector<Slot> old = std::move(slots_);
  slots_.assign(std::bit_ceil(std::max(fewest, 2 * words)), {});
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.id == unknown_word) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].id != unknown_word) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

std::size_t Lexicon::slot_of(std::string_view folded, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].id != unknown_word &&
         (slots_[at].hash != hash || texts_[slots_[at].id.index()] != folded))
    at = (at + 1) & mask;
  return at;
}

WordId Lexicon::intern(std::string_view folded) {
  const std::uint32_t hash = hash_of(folded);
  std::size_t at = slot_of(folded, hash);
  if (slots_[at].id != unknown_word) return slots_[at].id;
  if (2 * (texts_.size() + 1) > slots_.size()) {
    reserve(2 * texts_.size());
    at = slot_of(folded, hash);
  }
  const WordId id{texts_.size()};
  slots_[at] = {hash, id};
  texts_.emplace_back(folded);
  words_.push_back(unlisted(folded));
  return id;
}

WordId Lexicon::find(std::string_view folded) const {
  return slots_[slot_of(folded, hash_of(folded))].id;
}

WordId Lexicon::verb_of_noun(WordId noun) const {
  const auto at = verb_of_noun_.find(noun.index());
  return at == verb_of_noun_.end() ? unknown_word : at->second;
}

WordId Lexicon::noun_of_verb(WordId verb) const {
  const auto at = noun_of_verb_.find(verb.index());
  return at == noun_of_verb_.end() ? unknown_word : at->second;
}

const Word& Lexicon::unlisted(std::string_view folded) const {
  return folded.size() > 4 && folded.ends_with("ly") ? adverb_ : words_.front();
}

std::string guess_lemma(std::string_view folded) {
  std::string stem{folded};
  const auto restore = [](std::string s) {
    if (s.size() > 2 && s[s.size() - 1] == s[s.size() - 2] && !is_vowel(s.back()) && s.back() != 'l' &&
        s.back() != 's') {
      s.pop_back();
      return s;
    }
    // A single consonant after a vowel has most often lost an e: "harmonis", "leverag", "utiliz".
    static constexpr std::string_view e_ends = "csgzvu";
    if (s.ends_with("ss") || s.ends_with("ll")) return s;
    if (!s.empty() &&
        (e_ends.find(s.back()) != std::string_view::npos || s.ends_with("at") || s.ends_with("ut"))) {
      s += 'e';
    }
    return s;
  };
  if (folded.size() > 5 && folded.ends_with("ing")) return restore(stem.substr(0, stem.size() - 3));
  if (folded.size() > 4 && folded.ends_with("ied")) return stem.substr(0, stem.size() - 3) + "y";
  if (folded.size() > 4 && folded.ends_with("ed")) return restore(stem.substr(0, stem.size() - 2));
  return stem;
}

}  // namespace entente
