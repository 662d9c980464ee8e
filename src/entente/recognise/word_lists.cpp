#include "entente/recognise/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "entente/base/kinds.hpp"
#include "entente/base/text.hpp"
#include "entente/recognise/lexicon.hpp"
#include "entente/recognise/vocabulary_subjects.hpp"
#include "entente/segment/tokenizer.hpp"

namespace entente {

namespace {

constexpr auto lists = std::to_array<WordListForm>({
    {"action/advance", PhraseForm::phrase},
    {"action/assess", PhraseForm::phrase},
    {"action/carry-out", PhraseForm::phrase},
    {"action/cooperate", PhraseForm::phrase},
    {"action/counter", PhraseForm::phrase},
    {"action/deliberate", PhraseForm::phrase},
    {"action/exchange", PhraseForm::phrase},
    {"action/found", PhraseForm::phrase},
    {"action/keep", PhraseForm::phrase},
    {"action/protect", PhraseForm::phrase},
    {"action/raise-awareness", PhraseForm::phrase},
    {"action/resource", PhraseForm::phrase},
    {"action/strengthen", PhraseForm::phrase},
    {"bind/action-noun", PhraseForm::noun_verb},
    {"bind/adjective-high", PhraseForm::word},
    {"bind/adjective-low", PhraseForm::word},
    {"bind/announced", PhraseForm::word},
    {"bind/aspect", PhraseForm::verb},
    {"bind/attempt", PhraseForm::verb},
    {"bind/attest", PhraseForm::verb},
    {"bind/belief", PhraseForm::verb},
    {"bind/belief-noun", PhraseForm::word},
    {"bind/commitment-noun", PhraseForm::word},
    {"bind/commitment-noun-low", PhraseForm::word},
    {"bind/effort-noun", PhraseForm::word},
    {"bind/event-action", PhraseForm::verb},
    {"bind/explore", PhraseForm::verb},
    {"bind/foreign-party", PhraseForm::word},
    {"bind/founding", PhraseForm::verb},
    {"bind/generic-actor", PhraseForm::word},
    {"bind/gerund-high", PhraseForm::verb},
    {"bind/greeting", PhraseForm::word},
    {"bind/infinitive-noun", PhraseForm::word},
    {"bind/instruct", PhraseForm::verb},
    {"bind/joint-body", PhraseForm::word},
    {"bind/light-action", PhraseForm::verb},
    {"bind/modal-high", PhraseForm::word},
    {"bind/modal-low", PhraseForm::word},
    {"bind/modal-reported", PhraseForm::word},
    {"bind/named-organ", PhraseForm::word},
    {"bind/organ", PhraseForm::word},
    {"bind/other-side", PhraseForm::word},
    {"bind/party-noun", PhraseForm::word},
    {"bind/party-noun-singular", PhraseForm::word},
    {"bind/passive-action", PhraseForm::verb},
    {"bind/present-low", PhraseForm::verb},
    {"bind/purpose-noun", PhraseForm::word},
    {"bind/reaffirm", PhraseForm::verb},
    {"bind/request", PhraseForm::verb},
    {"bind/speech", PhraseForm::verb},
    {"bind/speech-noun", PhraseForm::word},
    {"bind/taken", PhraseForm::word},
    {"bind/undertake-high", PhraseForm::verb},
    {"bind/undertake-low", PhraseForm::verb},
    {"bind/wish", PhraseForm::verb},
    {"continuity/adverbial", PhraseForm::word},
    {"continuity/again", PhraseForm::word},
    {"continuity/common-topic", PhraseForm::phrase},
    {"continuity/common-word", PhraseForm::word},
    {"continuity/convene", PhraseForm::verb},
    {"continuity/convened", PhraseForm::phrase},
    {"continuity/frequent-word", PhraseForm::word},
    {"continuity/hedge", PhraseForm::verb},
    {"continuity/light-word", PhraseForm::word},
    {"continuity/mechanism", PhraseForm::word},
    {"continuity/meeting", PhraseForm::word},
    {"continuity/referring", PhraseForm::word},
    {"continuity/renamed-from", PhraseForm::phrase},
    {"continuity/renamed-to", PhraseForm::phrase},
    {"continuity/same", PhraseForm::phrase},
    {"continuity/succeeded-from", PhraseForm::phrase},
    {"continuity/succeeded-to", PhraseForm::phrase},
    {"continuity/time", PhraseForm::word},
    {"head/agency", PhraseForm::phrase},
    {"head/alone", PhraseForm::phrase},
    {"head/apposed", PhraseForm::typed_noun},
    {"head/bond", PhraseForm::word},
    {"head/convened", PhraseForm::word},
    {"head/follower", PhraseForm::typed_noun},
    {"head/forum", PhraseForm::phrase},
    {"head/framework", PhraseForm::phrase},
    {"head/generic-modifier", PhraseForm::word},
    {"head/institutional", PhraseForm::phrase},
    {"head/leading", PhraseForm::word},
    {"head/lower-text", PhraseForm::phrase},
    {"head/meeting", PhraseForm::phrase},
    {"head/numbered", PhraseForm::word},
    {"head/organ", PhraseForm::phrase},
    {"head/organization", PhraseForm::phrase},
    {"head/place", PhraseForm::phrase},
    {"head/programme", PhraseForm::phrase},
    {"head/small", PhraseForm::word},
    {"head/tail", PhraseForm::typed_noun},
    {"head/told-of", PhraseForm::word},
    {"post/head", PhraseForm::phrase},
    {"post/honour", PhraseForm::word},
    {"post/leader", PhraseForm::phrase},
    {"post/modifier", PhraseForm::phrase},
    {"post/name-particle", PhraseForm::word},
    {"post/name-suffix", PhraseForm::word},
    {"post/of-state", PhraseForm::phrase},
    {"post/title", PhraseForm::phrase},
    {"structure/abbreviation-may-end", PhraseForm::phrase},
    {"structure/abbreviation-never-end", PhraseForm::phrase},
    {"structure/account-genre", PhraseForm::phrase},
    {"structure/chrome-line", PhraseForm::phrase},
    {"structure/chrome-mark", PhraseForm::phrase},
    {"structure/chrome-prefix", PhraseForm::phrase},
    {"structure/closing-formula", PhraseForm::phrase},
    {"structure/end-mark", PhraseForm::phrase},
    {"structure/genre-phrase", PhraseForm::phrase},
    {"structure/letterhead", PhraseForm::phrase},
    {"structure/meeting-word", PhraseForm::phrase},
    {"structure/one-sided-genre", PhraseForm::phrase},
    {"structure/sentence-opener", PhraseForm::phrase},
    {"words/adjective-gerund", PhraseForm::word},
    {"words/adverb", PhraseForm::word},
    {"words/attendance", PhraseForm::word},
    {"words/attended-by", PhraseForm::verb},
    {"words/attends", PhraseForm::verb},
    {"words/be", PhraseForm::word},
    {"words/beside", PhraseForm::word},
    {"words/cardinal", PhraseForm::word},
    {"words/compound", PhraseForm::phrase},
    {"words/conditional", PhraseForm::word},
    {"words/conjunction", PhraseForm::word},
    {"words/courtesy", PhraseForm::word},
    {"words/describing", PhraseForm::word},
    {"words/determiner", PhraseForm::word},
    {"words/enterprise", PhraseForm::word},
    {"words/facility", PhraseForm::word},
    {"words/genre", PhraseForm::word},
    {"words/given-name", PhraseForm::word},
    {"words/have", PhraseForm::word},
    {"words/held-once", PhraseForm::word},
    {"words/holding", PhraseForm::word},
    {"words/leader", PhraseForm::word},
    {"words/meeting-manner", PhraseForm::word},
    {"words/meeting-noun", PhraseForm::word},
    {"words/meeting-verb", PhraseForm::verb},
    {"words/modal", PhraseForm::word},
    {"words/name-connective", PhraseForm::word},
    {"words/name-inner", PhraseForm::word},
    {"words/name-stop", PhraseForm::word},
    {"words/negation", PhraseForm::word},
    {"words/noun-too", PhraseForm::word},
    {"words/office", PhraseForm::word},
    {"words/ordinal", PhraseForm::word},
    {"words/possessive", PhraseForm::word},
    {"words/preposition", PhraseForm::word},
    {"words/pronoun", PhraseForm::word},
    {"words/quantifier", PhraseForm::word},
    {"words/recalling", PhraseForm::word},
    {"words/relationship", PhraseForm::word},
    {"words/scene", PhraseForm::word},
    {"words/sentence-opener", PhraseForm::word},
    {"words/ship-prefix", PhraseForm::word},
    {"words/standing-body", PhraseForm::word},
    {"words/state-of-mind", PhraseForm::word},
    {"words/subordinator", PhraseForm::word},
    {"words/topic-preposition", PhraseForm::word},
    {"words/venue-preposition", PhraseForm::word},
    {"words/verb", PhraseForm::verb_base},
    {"words/verb-irregular", PhraseForm::verb_forms},
    {"words/verb-prefix", PhraseForm::word},
});

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : fold_space(text)) {
    if (c == ' ') {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::vector<std::string> phrases_of(const VocabularySubjects& all, std::string_view name) {
  std::vector<std::string> phrases;
  const auto list = all.by_iri.find(std::string{vocabulary_namespace}.append(name));
  if (list == all.by_iri.end()) return phrases;
  for (const LocatedStatement& statement : list->second.statements) {
    if (statement.predicate == "ent:phrase") phrases.push_back(statement.object);
  }
  return phrases;
}

/// The verbs that the vocabulary knows, with their forms, "be" and "have".
Lexicon verbs_of(const VocabularySubjects& all) {
  Vocabulary vocabulary;
  for (const std::string name : {"words/verb", "words/verb-irregular", "words/be", "words/have"}) {
    vocabulary.lists.emplace(name, phrases_of(all, name));
  }
  return Lexicon{vocabulary};
}

/// One token, as it is or at the start of a sentence: "jan." stands for "Jan.".
bool is_word(std::string_view phrase, const Abbreviations& abbreviations) {
  const auto is_token = [&](std::string_view text) {
    std::vector<Token> tokens;
    tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, abbreviations, tokens);
    return tokens.size() == 1;
  };
  std::string capitalised{phrase};
  if (is_ascii_lower(capitalised.front()))
    capitalised.front() = static_cast<char>(capitalised.front() - ('a' - 'A'));
  return is_token(phrase) || is_token(capitalised);
}

/// What the words of a list are held against.
struct Known {
  Abbreviations abbreviations;
  Lexicon verbs;
};

/// Why a phrase has no effect in a list of this form; empty if it has.
std::string why_wrong(std::string_view phrase, PhraseForm form, const Known& known) {
  const auto words = split_words(phrase);
  const auto no_verb = [&](const std::string& word) {
    const Word& found = known.verbs.word(known.verbs.find(word));
    const bool is_verb = found.is_verb() || found.is(WordClass::be | WordClass::have);
    return is_verb ? std::string{} : "“" + word + "” is no verb of words/verb";
  };
  switch (form) {
    case PhraseForm::phrase:
      return {};
    case PhraseForm::word:
      return is_word(phrase, known.abbreviations) ? "" : "the list holds single words";
    case PhraseForm::verb:
      return words.size() == 1 ? no_verb(words.front()) : "the list holds single verbs";
    case PhraseForm::verb_base:
      return words.size() == 1 && phrase == to_lower(phrase) ? ""
                                                             : "the list holds single verbs in small letters";
    case PhraseForm::verb_forms:
      return words.size() == 3 ? "" : "the list holds base, past and participle";
    case PhraseForm::noun_verb:
      return words.size() == 2 ? no_verb(words.back()) : "the list holds a noun and its verb";
    case PhraseForm::typed_noun:
      return words.size() > 1 && entity_type(words.front()) ? "" : "the list holds a class and a common noun";
  }
  return {};
}

/// Checks the phrases of one list and gives their number.
std::size_t check_phrases(const VocabularySubjects& all, const VocabularySubject& list, PhraseForm form,
                          const Known& known, std::vector<Finding>& findings) {
  std::map<std::string_view, const LocatedStatement*> seen;
  std::size_t phrases = 0;
  const auto find = [&](const LocatedStatement& at, Severity severity, std::string check, std::string message,
                        std::string remedy) {
    findings.push_back(
        finding_at(all, list, at, severity, std::move(check), std::move(message), std::move(remedy)));
  };
  for (const LocatedStatement& statement : list.statements) {
    if (statement.predicate != "ent:phrase") continue;
    ++phrases;
    const auto [first, fresh] = seen.emplace(statement.object, &statement);
    if (!fresh) {
      find(statement, Severity::info, "phrase-double", "“" + statement.object + "” stands in the list twice",
           "take one out; the other is at " + place_of(all, *first->second));
    } else if (trim(statement.object).empty()) {
      find(statement, Severity::error, "phrase-form", "the phrase is empty", "take it out");
    } else if (std::string why = why_wrong(statement.object, form, known); !why.empty()) {
      find(statement, Severity::error, "phrase-form",
           "“" + statement.object + "” has no effect here: " + std::move(why),
           "see docs/vocabulary.md for what the list holds");
    }
  }
  if (phrases == 0) {
    find(list.statements.front(), Severity::warn, "list-empty", "is a word list without words",
         "give it words with ent:phrase, or take it out");
  }
  return phrases;
}

}  // namespace

std::span<const WordListForm> known_word_lists() noexcept {
  return lists;
}

std::size_t check_word_lists(const VocabularySubjects& all, const CheckHelp& help,
                             std::vector<Finding>& findings) {
  const Known known{Abbreviations{abbreviations_of(all)}, verbs_of(all)};
  std::vector<std::string> names;
  for (const WordListForm& list : lists) names.emplace_back(list.name);
  std::size_t phrases = 0;
  for (const auto& [iri, subject] : all.by_iri) {
    if (!any(subject.kinds, any_list)) continue;
    const bool own = iri.starts_with(vocabulary_namespace);
    const std::string name = own ? iri.substr(vocabulary_namespace.size()) : iri;
    const auto at =
        std::find_if(lists.begin(), lists.end(), [&](const auto& list) { return list.name == name; });
    if (at == lists.end()) {
      findings.push_back(finding_at(all, subject, subject.statements.front(), Severity::error, "list-unknown",
                                    "no rule reads a word list of this name",
                                    help.suggest(name, names, "see docs/vocabulary.md for the lists")));
    }
    const PhraseForm form = at == lists.end() ? PhraseForm::phrase : at->form;
    phrases += check_phrases(all, subject, form, known, findings);
  }
  return phrases;
}

}  // namespace entente
