#include "entente/relate/commitments.hpp"

#include <optional>

#include "entente/relate/sentence_reader.hpp"

namespace entente {

Commitments find_commitments(const Context& context) {
  Commitments out;
  const auto& segmentation = *context.lexed->segmentation;
  std::vector<LeadIn> lead_ins(segmentation.sentences.size());
  Subject subject{SubjectKind::party, context.parties};
  std::optional<BlockId> block;
  for (std::size_t s = 0; s < segmentation.sentences.size(); ++s) {
    const Sentence& sentence = segmentation.sentences[s];
    const BlockKind kind = context.lexed->document->blocks[sentence.block.index()].kind;
    if (kind != BlockKind::paragraph && kind != BlockKind::list_item) continue;
    const bool first_of_block = block != sentence.block;
    block = sentence.block;
    const SentenceId id{s};
    const std::size_t before = out.found.size();
    SentenceReader reader{context, id, out};
    lead_ins[s] = reader.read(subject);
    if (out.found.size() > before || !sentence.lead_in || kind != BlockKind::list_item) continue;
    const LeadIn& lead = lead_ins[sentence.lead_in->index()];
    if (!lead.binds) continue;
    SentenceReader{context, id, out}.read_item(lead, first_of_block);
  }
  return out;
}

}  // namespace entente
