// Undertakings to meet again: "will hold the next Dialogue", "look forward to meeting again". From statement
// to statement it is the same undertaking, though place, date and number are others each time.
#ifndef ENTENTE_ANALYSE_NEXT_MEETING_HPP
#define ENTENTE_ANALYSE_NEXT_MEETING_HPP

#include <set>
#include <string>

#include "entente/analyse/continuity_lexicon.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// What a commitment says of a meeting to come.
struct NextMeeting {
  bool told = false;           ///< that there will be another; else the rest is empty
  bool of_series = false;      ///< it is the forum whose meeting the statement reports
  std::set<std::string> fora;  ///< IRIs of the fora that its sentence names
  std::set<std::string>
      convened;  ///< who will meet: "leaders", "ministers", "officials", "experts", "committee"
};

/// cost  linear in the sentence and, where it tells of a meeting to come, in the mentions of fora
[[nodiscard]] NextMeeting next_meeting_in(const StatementFacts& facts, const CommitmentFact& commitment,
                                          const ContinuityLexicon& lexicon);

/// Both are of one series of meetings, as far as is told: not of leaders and of officials, not of two fora.
[[nodiscard]] bool are_of_one_series(const NextMeeting& earlier, const NextMeeting& later);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_NEXT_MEETING_HPP
