#include "entente/relate/commitments.hpp"

#include <cstdint>
#include <optional>

#include "entente/base/text.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

namespace {

/// "WE HEREBY DECLARE TO:": whatever the verb, and whatever it is written in, what follows is undertaken.
bool opens_declaration(const Context& context, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  if (sentence.size() < 3 || !lexed.is_mark(sentence.last - 1, ':') ||
      equal_ignoring_case(lexed.text(sentence.last - 2), "that"))
    return false;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (equal_ignoring_case(lexed.text(i), "hereby")) return true;
  }
  return false;
}

/// "Maritime Cooperation": a label between the items of a declaration does not end it.
bool is_label(const Context& context, TokenRange sentence) {
  constexpr std::uint32_t longest = 8;
  return sentence.size() <= longest && !context.lexed->is_mark(sentence.last - 1, '.');
}

}  // namespace

Commitments find_commitments(const Context& context) {
  Commitments out;
  const auto& segmentation = *context.lexed->segmentation;
  std::vector<LeadIn> lead_ins(segmentation.sentences.size());
  Subject subject{SubjectKind::party, context.parties};
  std::optional<BlockId> block;
  std::optional<LeadIn> declaration;
  for (std::size_t s = 0; s < segmentation.sentences.size(); ++s) {
    const Sentence& sentence = segmentation.sentences[s];
    const BlockKind kind = context.lexed->document->blocks[sentence.block.index()].kind;
    lead_ins[s].of_parties = kind == BlockKind::heading;  // the parties' own headings
    if (kind != BlockKind::list_item) {
      if (opens_declaration(context, sentence.tokens)) {
        declaration = LeadIn{true, true, Force::high, context.parties, {}, sentence.tokens};
        lead_ins[s] = *declaration;
        continue;
      }
      if (kind == BlockKind::paragraph && !is_label(context, sentence.tokens)) declaration.reset();
    }
    if (kind != BlockKind::paragraph && kind != BlockKind::list_item) continue;
    const bool first_of_block = block != sentence.block;
    block = sentence.block;
    const SentenceId id{s};
    const std::size_t before = out.found.size();
    SentenceReader reader{context, id, out};
    lead_ins[s] = reader.read(subject);
    if (out.found.size() == before && !first_of_block && lead_ins[s - 1].binds) {
      // "We will … This includes …-ing": the sentence before it says how it binds.
      SentenceReader{context, id, out}.read_item(lead_ins[s - 1], false);
      if (out.found.size() > before) lead_ins[s] = lead_ins[s - 1];
      continue;
    }
    const bool opens_list = lead_ins[s].binds;  // "To end this, we commit to:" is no item itself
    if (out.found.size() > before || opens_list || kind != BlockKind::list_item) continue;
    const LeadIn nothing{false, true, Force::high, {}, {}, {}};
    const LeadIn* lead_in = sentence.lead_in ? &lead_ins[sentence.lead_in->index()] : &nothing;
    if (declaration && !lead_in->binds) lead_in = &*declaration;
    const LeadIn& lead = *lead_in;
    if (lead.binds) {
      SentenceReader{context, id, out}.read_item(lead, first_of_block);
    } else if (lead.of_parties && first_of_block) {
      SentenceReader{context, id, out}.read_open_item();
    }
  }
  return out;
}

}  // namespace entente
