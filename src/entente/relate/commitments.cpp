#include "entente/relate/commitments.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "entente/base/text.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

namespace {

/// "WE HEREBY DECLARE TO:": whatever the verb, and whatever it is written in, we undertake what follows. "We
/// hereby call on all states to:" says more, and asks others.
bool opens_declaration(const Context& context, TokenRange sentence) {
  constexpr std::uint32_t longest = 4;  // from "hereby" to the colon
  const LexedView& lexed = *context.lexed;
  if (sentence.size() < longest || !lexed.is_mark(sentence.last - 1, ':') ||
      !to_lower(lexed.text(sentence.last - 2)).ends_with("to"))
    return false;
  bool ours = false;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    ours = ours || equal_ignoring_case(lexed.text(i), "we");
    if (equal_ignoring_case(lexed.text(i), "hereby"))
      return (ours || i == sentence.first) && sentence.last - i <= longest;
  }
  return false;
}

/// "The initiative will focus on the following priority areas:", "launched new initiatives in the following
/// areas.": over all labels that follow.
bool announces_list(const Context& context, TokenRange sentence) {
  constexpr std::uint32_t longest = 4;  // "following priority areas :"
  const LexedView& lexed = *context.lexed;
  if (sentence.size() < longest ||
      !(lexed.is_mark(sentence.last - 1, ':') || lexed.is_mark(sentence.last - 1, '.')))
    return false;
  if (!lexed.word(sentence.last - 2).is(WordTrait::announced)) return false;
  for (std::uint32_t i = sentence.last - longest; i + 2 < sentence.last; ++i) {
    if (context.mention_over[i] < 0 && lexed.text(i) == "following") return true;
  }
  return false;
}

/// "launched new initiatives", "welcomed cooperation"; not "discussed the following topics"
bool tells_of_efforts(const Context& context, TokenRange sentence) {
  for (std::uint32_t i = sentence.first; i + 2 < sentence.last; ++i) {
    if (context.mention_over[i] >= 0) continue;
    const Word& word = context.lexed->word(i);
    if (word.is(WordClass::effort_noun) && !word.is(WordClass::determiner)) return true;
  }
  return false;
}

/// "Building on this, the two sides expect …": the item is a sentence, which speaks for itself.
bool has_clause_of_its_own(const Context& context, TokenRange item) {
  const auto groups = find_clauses(context, item);
  return std::any_of(groups.begin(), groups.end(), [&](const VerbGroup& group) {
    if (group.embedding != Embedding::main || group.subject.empty() || group.subject.first == item.first ||
        !context.lexed->is_mark(group.subject.first - 1, ','))
      return false;
    const SubjectKind kind = classify_subject(context, group.subject, Subject{}).kind;
    return kind == SubjectKind::party || kind == SubjectKind::joint;
  });
}

/// "Promoting civil nuclear power as …", "Lay the ground for …": what is done in an area, and no report or
/// belief.
bool opens_with_action(const Context& context, TokenRange item) {
  if (item.empty() || context.mention_over[item.first] >= 0) return false;
  const LexedView& lexed = *context.lexed;
  const std::uint32_t first = skip_adverbs(lexed, item.first, item.last);
  if (first >= item.last) return false;
  const Word& verb = lexed.word(first);
  const Word& lemma = verb.lemma == unknown_word ? verb : lexed.gazetteer->lexicon.word(verb.lemma);
  const bool action =
      verb.is(VerbForm::gerund) || (verb.is(VerbForm::base) && !verb.is(VerbForm::past) &&
                                    can_be_action(context, first, item.last, ActionForm::base, true));
  return action && !lemma.is(WordClass::belief | WordClass::speech | WordClass::reaffirm) &&
         !has_clause_of_its_own(context, item);
}

/// "B. Protection and return": a line of few words, without a verb and without an end.
bool is_label(const Context& context, TokenRange paragraph) {
  constexpr std::uint32_t longest = 14;
  const LexedView& lexed = *context.lexed;
  return paragraph.size() <= longest && !paragraph.empty() && !lexed.is_mark(paragraph.last - 1, '.') &&
         !lexed.is_mark(paragraph.last - 1, ':') && !lexed.is_mark(paragraph.last - 1, ';') &&
         find_clauses(context, paragraph).empty();
}

/// "In particular:", "Specifically:": goes on with the sentence before it.
bool only_points(const Context& context, TokenRange sentence) {
  constexpr std::uint32_t longest = 4;
  return sentence.size() >= 2 && sentence.size() <= longest &&
         context.lexed->is_mark(sentence.last - 1, ':') && find_clauses(context, sentence).empty();
}

/// "5. To these ends we adopt the present Plan, by which we commit to carry out the following:"
bool is_long_lead(const Context& context, TokenRange sentence) {
  constexpr std::uint32_t shortest = 10;
  return sentence.size() >= shortest && context.lexed->is_mark(sentence.last - 1, ':');
}

/// "Training of officers", "reduce waste": not "Welcomed the plan" and not "We support …".
bool is_mere_phrase(const Context& context, TokenRange item) {
  const auto groups = find_clauses(context, item);
  const Word& first = context.lexed->word(item.first);
  return (!first.is(VerbForm::past) || first.is(VerbForm::base)) &&
         std::none_of(groups.begin(), groups.end(), [](const VerbGroup& group) {
           return group.embedding == Embedding::main && !group.subject.empty();
         });
}

/// "Conclusion by June of …"
bool opens_with_deed(const Context& context, TokenRange item) {
  const std::string_view behind = context.lexed->text(item.first + 1);
  return context.lexed->gazetteer->lexicon.verb_of_noun(context.lexed->ids[item.first]) != unknown_word &&
         (behind == "of" || behind == "by");
}

/// "Conclusion by June of the review.": a whole line without a clause.
bool is_mere_line(const Context& context, TokenRange paragraph) {
  constexpr std::uint32_t shortest = 6;  // shorter ones are labels
  const Word& first = context.lexed->word(paragraph.first);
  return paragraph.size() >= shortest && context.lexed->is_mark(paragraph.last - 1, '.') &&
         context.mention_over[paragraph.first] < 0 &&
         !first.is(WordClass::determiner | WordClass::pronoun | WordClass::possessive |
                   WordClass::quantifier) &&
         (is_mere_phrase(context, paragraph) || opens_with_deed(context, paragraph));
}

/// Lead-ins that hold over the labels and items behind them.
struct Standing {
  std::optional<LeadIn> declaration;  ///< "We hereby declare to:"
  std::optional<LeadIn> areas;        ///< "… the following priority areas:"
  std::optional<LeadIn> bound;        ///< "We commit to carry out the following actions:", before labels
  std::optional<LeadIn> lines;        ///< "We have committed to:", before paragraphs instead of a list
  bool lines_read = false;            ///< such a paragraph was read

  /// Whether the paragraph is a line under what announced lines.
  [[nodiscard]] bool holds_over(const Context& context, TokenRange paragraph) const {
    return lines && (opens_with_action(context, paragraph) || is_mere_line(context, paragraph));
  }

  /// What stands above such a line: so far from its verb only what has an action of its own is meant.
  [[nodiscard]] LeadIn line() const {
    LeadIn above = *lines;
    above.action.clear();
    return above;
  }

  /// Behind the first sentence of a paragraph: what it announces, or nothing more if it is no such line
  /// itself.
  void pass_line(const Context& context, TokenRange sentence, const LeadIn& read) {
    const bool opens = read.binds && !sentence.empty() && context.lexed->is_mark(sentence.last - 1, ':');
    lines = opens ? std::optional{read} : std::nullopt;
    lines_read = false;
  }

  /// Behind a paragraph. A label between the items ("Maritime Cooperation") does not end a declaration, what
  /// has a verb does.
  void pass(const Context& context, const Sentence& paragraph, const LeadIn& read, bool declares) {
    if (!declares && !read.of_parties) declaration.reset();
    if (is_label(context, paragraph.tokens)) return;
    areas.reset();
    bound.reset();
    if (read.binds && context.lexed->is_mark(paragraph.tokens.last - 1, ':')) {
      bound = read;
      bound->action.clear();  // so far from its verb only items with an action of their own are meant
    }
    if (!announces_list(context, paragraph.tokens)) return;
    if (read.binds) {
      areas = read;
    } else if (read.of_parties && !context.parties.empty() && tells_of_efforts(context, paragraph.tokens)) {
      areas = LeadIn{true, true, Force::high, context.parties, {}, paragraph.tokens};
    }
  }

  /// Behind any sentence of running text.
  void pass_sentence(const Context& context, const Sentence& sentence, const LeadIn& read, bool declares,
                     bool first_of_block) {
    pass(context, sentence, read, declares);
    if (first_of_block || !lines) pass_line(context, sentence.tokens, read);
  }
};

/// "Demining. | Open a register of mines.": the first sentence of an item only says what the next is about.
bool is_run_in_label(const Context& context, std::size_t s) {
  constexpr std::uint32_t longest = 8;
  const LexedView& lexed = *context.lexed;
  const auto& sentences = lexed.segmentation->sentences;
  const TokenRange label = sentences[s].tokens;
  const BlockKind kind = lexed.document->blocks[sentences[s].block.index()].kind;
  if (kind != BlockKind::list_item || (s > 0 && sentences[s - 1].block == sentences[s].block)) return false;
  if (s + 1 >= sentences.size() || sentences[s + 1].block != sentences[s].block || label.size() > longest ||
      !lexed.is_mark(label.last - 1, '.') || !opens_with_action(context, sentences[s + 1].tokens))
    return false;
  const Word& first = lexed.word(label.first);
  return context.mention_over[label.first] >= 0 || !first.is(VerbForm::base) ||
         (first.is(WordClass::noun_too) && label.size() == 2);  // "Trade."
}

/// What introduces an item: its lead-in, or what the lines before it stood under.
LeadIn lead_above(const Sentence& item, const std::vector<LeadIn>& lead_ins, const Standing& standing) {
  if (item.lead_in) return lead_ins[item.lead_in->index()];
  return standing.lines_read ? standing.line() : LeadIn{false, true, Force::high, {}, {}, {}};
}

/// An item of a list that binds by what stands above it.
void read_list_item(SentenceReader reader, const LeadIn& above, const Standing& standing, bool first_of_block,
                    const Context& context, TokenRange item) {
  const LeadIn& lead = standing.declaration && !above.binds ? *standing.declaration : above;
  if (lead.binds) {
    reader.read_item(lead, first_of_block);
  } else if (standing.areas && first_of_block && opens_with_action(context, item)) {
    reader.read_item(*standing.areas, true);
  } else if (standing.bound && first_of_block && is_mere_phrase(context, item)) {
    reader.read_item(*standing.bound, true);
  } else if (lead.of_parties && first_of_block) {
    reader.read_open_item();
  }
}

}  // namespace

Commitments find_commitments(const Context& context) {
  Commitments out;
  const auto& segmentation = *context.lexed->segmentation;
  std::vector<LeadIn> lead_ins(segmentation.sentences.size());
  Subject subject{SubjectKind::party, context.parties};
  std::optional<BlockId> block;
  Standing standing;
  for (std::size_t s = 0; s < segmentation.sentences.size(); ++s) {
    const Sentence& sentence = segmentation.sentences[s];
    const BlockKind kind = context.lexed->document->blocks[sentence.block.index()].kind;
    lead_ins[s].of_parties = kind == BlockKind::heading;  // the parties' own headings
    const bool declares = kind != BlockKind::list_item && opens_declaration(context, sentence.tokens);
    const LeadIn declared{true, true, Force::high, context.parties, {}, sentence.tokens};
    if (declares) standing.declaration = declared;
    if (declares && kind == BlockKind::heading) lead_ins[s] = declared;
    if (kind != BlockKind::paragraph && kind != BlockKind::list_item) continue;
    const bool first_of_block = block != sentence.block;
    if (is_run_in_label(context, s)) continue;
    block = sentence.block;
    const SentenceId id{s};
    const std::size_t before = out.found.size();
    SentenceReader reader{context, id, out};
    lead_ins[s] = reader.read(subject);
    if (declares && !lead_ins[s].binds) lead_ins[s] = declared;
    if (!first_of_block && !lead_ins[s].binds && only_points(context, sentence.tokens))
      lead_ins[s] = lead_ins[s - 1];
    if (kind == BlockKind::paragraph && first_of_block && out.found.size() == before &&
        standing.holds_over(context, sentence.tokens)) {
      SentenceReader{context, id, out}.read_item(standing.line(), true);
      standing.lines_read = true;
      continue;
    }
    // A numbered paragraph can announce labels, too.
    if (kind == BlockKind::paragraph || is_long_lead(context, sentence.tokens))
      standing.pass_sentence(context, sentence, lead_ins[s], declares, first_of_block);
    if (out.found.size() == before && !first_of_block && lead_ins[s - 1].binds) {
      // "We will … This includes …-ing": the sentence before it says how it binds.
      SentenceReader{context, id, out}.read_item(lead_ins[s - 1], false);
      if (out.found.size() > before) lead_ins[s] = lead_ins[s - 1];
      continue;
    }
    const bool opens_list = lead_ins[s].binds;  // "To end this, we commit to:" is no item itself
    if (out.found.size() > before || opens_list || kind != BlockKind::list_item) continue;
    read_list_item(SentenceReader{context, id, out}, lead_above(sentence, lead_ins, standing), standing,
                   first_of_block, context, sentence.tokens);
  }
  return out;
}

}  // namespace entente
