// Which sentence introduces each list item.
#ifndef ENTENTE_SEGMENT_LEAD_INS_HPP
#define ENTENTE_SEGMENT_LEAD_INS_HPP

#include "entente/ingest/document.hpp"
#include "entente/segment/segmentation.hpp"

namespace entente {

/// Fills Sentence::lead_in. A list is introduced by the last sentence before it if that ends in a colon or
/// dash or announces the list near its end ("the following areas", "as follows", "including" without a full
/// stop); a nested list by the last sentence of its parent item if that ends in a colon or dash, else by what
/// introduces the parent.
///
/// cost     linear in the sentences
void link_lead_ins(const Document& document, Segmentation& segmentation);

}  // namespace entente

#endif  // ENTENTE_SEGMENT_LEAD_INS_HPP
