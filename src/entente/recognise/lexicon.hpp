// Words and what they can be: closed classes, verbs with their forms and how they bind, head nouns of names.
//
// Every word that any rule or label mentions has an id; a document's tokens are looked up once, and all later
// work compares ids. Case is folded (ASCII), curly apostrophes and all dashes are made straight.
#ifndef ENTENTE_RECOGNISE_LEXICON_HPP
#define ENTENTE_RECOGNISE_LEXICON_HPP

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entente/base/id.hpp"
#include "entente/recognise/vocabulary.hpp"

namespace entente {

using WordId = Id<struct WordTag>;
inline constexpr WordId unknown_word{};

/// What a word can be; a set of bits. Named after the lists of the vocabulary that fill them.
enum class WordClass : std::uint64_t {
  none = 0,
  determiner = 1ULL << 0U,
  possessive = 1ULL << 1U,
  pronoun = 1ULL << 2U,
  preposition = 1ULL << 3U,
  conjunction = 1ULL << 4U,
  subordinator = 1ULL << 5U,
  conditional = 1ULL << 6U,
  modal = 1ULL << 7U,
  be = 1ULL << 8U,
  have = 1ULL << 9U,
  negation = 1ULL << 10U,
  adverb = 1ULL << 11U,
  name_connective = 1ULL << 12U,
  sentence_opener = 1ULL << 13U,
  name_stop = 1ULL << 14U,
  noun_too = 1ULL << 15U,
  modal_high = 1ULL << 16U,
  modal_low = 1ULL << 17U,
  party_noun = 1ULL << 18U,
  party_noun_singular = 1ULL << 19U,
  joint_body = 1ULL << 20U,
  effort_noun = 1ULL << 21U,
  generic_actor = 1ULL << 22U,
  foreign_party = 1ULL << 23U,
  commitment_noun = 1ULL << 24U,
  commitment_noun_low = 1ULL << 25U,
  adjective_high = 1ULL << 26U,
  adjective_low = 1ULL << 27U,
  // verbs
  undertake_high = 1ULL << 28U,
  undertake_low = 1ULL << 29U,
  gerund_high = 1ULL << 30U,
  aspect = 1ULL << 31U,
  attempt = 1ULL << 32U,
  explore = 1ULL << 33U,
  present_low = 1ULL << 34U,
  speech = 1ULL << 35U,
  belief = 1ULL << 36U,
  reaffirm = 1ULL << 37U,
  instruct = 1ULL << 38U,
  passive_action = 1ULL << 39U,
  event_action = 1ULL << 40U,
  // names
  institutional =
      1ULL << 41U,  ///< occurs in the name of an agency or text of the vocabulary: no part of a person's name
  name_particle = 1ULL << 42U,
  name_suffix = 1ULL << 43U,
  generic_modifier = 1ULL << 44U,
  ordinal = 1ULL << 46U,
  topic_preposition = 1ULL << 47U,
  cardinal = 1ULL << 48U,
  verb_prefix = 1ULL << 49U,        ///< "re" of "re-start"
  quantifier = 1ULL << 50U,         ///< between a modal and its verb: "shall each name"
  light_action = 1ULL << 51U,       ///< says only that something is done together: "work", "cooperate"
  venue_preposition = 1ULL << 53U,  ///< before where something is done: "in", "through"
  leading_head = 1ULL << 54U,       ///< stands before a place's own name: "Lake Victoria"
  numbered_head = 1ULL << 52U,      ///< counts in thousands: "Resolution 1973"
  meeting = 1ULL << 55U,            ///< what states come together in: "Summit", "consultations"
  request = 1ULL << 56U,            ///< binds who asks when asked of their own side
  beside = 1ULL << 57U,             ///< "on the margins of", "during": what follows is not what met
  given_name = 1ULL << 58U,
  scene = 1ULL << 61U,             ///< "the framework of", "the work of": where something is done
  state_of_mind = 1ULL << 62U,     ///< "Mindful of": opens an aside
  attest = 1ULL << 60U,            ///< "strengthens our commitment to …"
  other_side = 1ULL << 63U,        ///< "our partners": whom one speaks to, not who speaks
  name_inner = 1ULL << 59U,        ///< "AI" of "AI Safety Summit": names nothing where it ends
  adjective_gerund = 1ULL << 45U,  ///< "emerging", "ongoing": describes, does not act
};

[[nodiscard]] constexpr WordClass operator|(WordClass a, WordClass b) noexcept {
  return static_cast<WordClass>(static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b));
}

/// Further classes, of a set of their own since that of WordClass is full.
enum class WordTrait : std::uint64_t {
  none = 0,
  purpose_noun = 1ULL << 0U,   ///< "ways to …", "efforts to …": the infinitive says what the noun is for
  founding = 1ULL << 1U,       ///< verbs: "have established X to VERB" binds to VERB
  in_many_names = 1ULL << 2U,  ///< institutional, in the names of two things or more: no family name either
  attendance = 1ULL << 3U,     ///< "participants", "attendees": the list of who was there follows
  standing_body = 1ULL << 4U,  ///< "council", "secretariat": is there all the time, and is no meeting
  courtesy = 1ULL << 5U,       ///< "honored", "pleased": a host is, to welcome who has come
  leader = 1ULL << 6U,         ///< "leaders", "presidents": heads of state and of government
  facility = 1ULL << 7U,       ///< "center", "secretariat": has a seat and a staff; one works with it
  ship_prefix = 1ULL << 8U,    ///< "HMS", "USS": what follows is a ship, whoever it is named after
  office = 1ULL << 9U,         ///< "ministers", "negotiators": those who serve a government
  honour = 1ULL << 10U,        ///< "MP", "CBE": behind a person's name, no part of it
  genre = 1ULL << 11U,         ///< "statement", "communiqué": by which a text says in its title what it is
  reported_modal = 1ULL << 12U,   ///< "would": in a report, what was said with "will"
  wish = 1ULL << 13U,             ///< "would like", "would welcome": no report of "will"
  infinitive_noun = 1ULL << 14U,  ///< "resolve", "intention": behind their "to" stands a verb
  meets = 1ULL << 15U,            ///< verbs: "convene", "host": tell of a meeting
  brings = 1ULL << 16U,           ///< verbs: "were joined by": who stands behind came along
  comes = 1ULL << 17U,            ///< verbs: "attended": who stands before was there
  holding = 1ULL << 18U,          ///< "to be held in": between the name of a meeting and its place or date
  relationship =
      1ULL << 19U,  ///< "strategic", "comprehensive": a partnership that is no body but a relationship
  convened =
      1ULL << 20U,  ///< "Ministers", "Officials": with the meeting behind them they are one head of a name
  recalls = 1ULL << 21U,    ///< "anniversary", "commemorate": the day that follows is of what is recalled
  announced = 1ULL << 22U,  ///< "areas", "priorities": "the following areas" heads a list
  organ = 1ULL << 23U,      ///< "militaries", "coast guards": with "our" before them they bind the parties
  told_of = 1ULL << 24U,    ///< "Implementation", "Visit": "… of the Pact" is told of the Pact, and no name
  bond = 1ULL << 25U,       ///< "Partnership": of two states, is no body unless more is said of it
  small_head = 1ULL << 26U,   ///< "agreement": heads a listed name though it is written small
  enterprise = 1ULL << 27U,   ///< "CEO", "Business": companies meet in what is so named
  taken = 1ULL << 28U,        ///< "steps", "decision": what is taken is done
  named_organ = 1ULL << 29U,  ///< "agencies": "the two agencies" are those that were named before
  greets = 1ULL << 30U,       ///< "welcome", "condemn": said of what others did, beside what one will do
  plain = 1ULL << 31U,        ///< "bilateral", "virtual": how a meeting was held; names none
  describing = 1ULL << 32U,   ///< "critical", "open": ends no name; "… for a Free and Open Pacific" goes on
  held_once = 1ULL << 33U,    ///< "summit", "seminar": is over when its day is, where a dialogue goes on
};

[[nodiscard]] constexpr WordTrait operator|(WordTrait a, WordTrait b) noexcept {
  return static_cast<WordTrait>(static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b));
}

/// The forms of a verb that a word can be; a set of bits.
enum class VerbForm : std::uint8_t { none = 0, base = 1, third = 2, past = 4, participle = 8, gerund = 16 };

[[nodiscard]] constexpr VerbForm operator|(VerbForm a, VerbForm b) noexcept {
  return static_cast<VerbForm>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}

struct Word {
  WordClass classes = WordClass::none;
  VerbForm forms = VerbForm::none;
  WordTrait traits = WordTrait::none;
  WordId lemma;  ///< of the verb that it is a form of

  [[nodiscard]] constexpr bool is(WordClass any_of) const noexcept {
    return (static_cast<std::uint64_t>(classes) & static_cast<std::uint64_t>(any_of)) != 0;
  }
  [[nodiscard]] constexpr bool is(VerbForm any_of) const noexcept {
    return (static_cast<std::uint8_t>(forms) & static_cast<std::uint8_t>(any_of)) != 0;
  }
  [[nodiscard]] constexpr bool is(WordTrait any_of) const noexcept {
    return (static_cast<std::uint64_t>(traits) & static_cast<std::uint64_t>(any_of)) != 0;
  }
  [[nodiscard]] constexpr bool is_verb() const noexcept { return forms != VerbForm::none; }
};

/// Folds a token's text for look-up: ASCII lower case, straight apostrophes and hyphens.
void fold_word(std::string_view token, std::string& out);

class Lexicon {
 public:
  explicit Lexicon(const Vocabulary& vocabulary);

  /// The lexicon of these words, in order of id; the first stands for those that have none.
  Lexicon(std::vector<std::string> texts, std::vector<Word> words);

  /// The id of a word in folded form, unknown_word if no rule or label mentions it.
  [[nodiscard]] WordId find(std::string_view folded) const;
  /// How many words have an id; ids count from 0.
  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  [[nodiscard]] const Word& word(WordId id) const { return words_[id.index()]; }
  [[nodiscard]] std::string_view text(WordId id) const { return texts_[id.index()]; }

  /// Makes ids for words that only labels mention. For building; a finished lexicon is not changed.
  WordId intern(std::string_view folded);

  /// Adds a class to a word. For building, too.
  void mark(WordId id, WordClass value) { words_[id.index()].classes = words_[id.index()].classes | value; }
  void mark(WordId id, WordTrait value) { words_[id.index()].traits = words_[id.index()].traits | value; }

  /// The noun of action of a verb, and the other way round. For building.
  void pair_verb_of_noun(WordId noun, WordId verb) { verb_of_noun_[noun.index()] = verb; }
  void pair_noun_of_verb(WordId verb, WordId noun) { noun_of_verb_[verb.index()] = noun; }

  /// The verb that a noun of action stands for ("denuclearization"), unknown_word if it is none.
  [[nodiscard]] WordId verb_of_noun(WordId noun) const;

  /// The noun of action of a verb ("protection" of "protect"), unknown_word if none is listed.
  [[nodiscard]] WordId noun_of_verb(WordId verb) const;

  /// A word in -ly, or listed: stands inside verb groups.
  [[nodiscard]] const Word& unlisted(std::string_view folded) const;

 private:
  void add_class(const Vocabulary& vocabulary, std::string_view list, WordClass value);
  void add_trait(const Vocabulary& vocabulary, std::string_view list, WordTrait value);
  void add_verb(std::string_view base, std::string_view past, std::string_view participle);
  void add_form(const std::string& text, VerbForm form, WordId lemma);

  /// Open addressing, a power of two: most of the work of building a lexicon is to find words in it.
  struct Slot {
    std::uint32_t hash = 0;
    WordId id;  ///< unknown_word: empty
  };
  /// The slot of the word, or the empty one where it would be.
  [[nodiscard]] std::size_t slot_of(std::string_view folded, std::uint32_t hash) const;
  void reserve(std::size_t words);

  std::vector<Slot> slots_;
  std::vector<std::string> texts_;
  std::vector<Word> words_;
  std::unordered_map<std::uint32_t, WordId> verb_of_noun_;
  std::unordered_map<std::uint32_t, WordId> noun_of_verb_;
  Word adverb_{WordClass::adverb, VerbForm::none, WordTrait::none, WordId{}};
};

/// The base form that an unlisted word in -ing, -ed or -s most likely has ("harmonising" gives "harmonise").
[[nodiscard]] std::string guess_lemma(std::string_view folded);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_LEXICON_HPP
