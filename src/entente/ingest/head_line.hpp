// Datelines: lines at the head or end of a statement that give its date or the place of issue.
#ifndef ENTENTE_INGEST_HEAD_LINE_HPP
#define ENTENTE_INGEST_HEAD_LINE_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include "entente/base/calendar.hpp"

namespace entente {

/// A date and nothing else, or a place and a date: "March 13, 2014", "Tokyo, 9 September 2003", "Washington,
/// DC / Sept. 9, 2003".
[[nodiscard]] bool is_date_line(std::string_view line);

struct DateLine {
  Period date;
  std::string_view place;  ///< empty if it has none
};

/// What such a line says; nothing if it is none.
[[nodiscard]] std::optional<DateLine> read_date_line(std::string_view line);

/// Capitalised words in parts as places have them: "Geneva, GE", "Busan, Republic of Korea".
[[nodiscard]] bool is_place_line(std::string_view line);

/// As is_place_line, or one or two capitalised words without a comma ("New Delhi"): a place only beside a
/// date.
[[nodiscard]] bool may_be_place(std::string_view line);

/// The dateline that a paragraph begins with, up to a dash: "OSLO, 3 May 2019 – The Ministers met …"; or up
/// to a full stop, if it has a place: "Oslo, 3 May 2019. The Ministers met …".
struct RunningDateline {
  std::size_t size = 0;     ///< bytes of the dateline, behind which a space stands; 0 if there is none
  std::size_t text_at = 0;  ///< where the text behind the dash begins
};
[[nodiscard]] RunningDateline running_dateline(std::string_view paragraph);

}  // namespace entente

#endif  // ENTENTE_INGEST_HEAD_LINE_HPP
