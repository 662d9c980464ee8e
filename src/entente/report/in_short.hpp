// What a hurried reader must know of a report.
#ifndef ENTENTE_REPORT_IN_SHORT_HPP
#define ENTENTE_REPORT_IN_SHORT_HPP

#include <string>
#include <vector>

#include "entente/report/report_model.hpp"

namespace entente {

/// Sentence by sentence: what there is, what was taken up again, what persisted, who is central.
[[nodiscard]] std::vector<std::string> in_short(const Report& report);

}  // namespace entente

#endif  // ENTENTE_REPORT_IN_SHORT_HPP
