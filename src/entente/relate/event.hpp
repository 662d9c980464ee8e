// The meeting that a statement reports, and who came to it.
#ifndef ENTENTE_RELATE_EVENT_HPP
#define ENTENTE_RELATE_EVENT_HPP

#include <optional>
#include <string>
#include <vector>

#include "entente/recognise/recognition.hpp"

namespace entente {

struct Event {
  TokenRange tokens;  ///< its name in the text
  std::string name;   ///< of a meeting without a forum, by who met: "meeting of President A and President B"
  std::vector<EntityId> participants;  ///< persons who are told to have met
  SentenceId sentence;
  std::optional<EntityId> series;
  std::optional<int> ordinal;
  std::string place;
  std::optional<Period> period;
};

/// Somebody who is told to have been there, and for whom if the sentence says that.
struct Attendee {
  EntityId entity;
  SentenceId sentence;
  std::optional<EntityId>
      sent_by;  ///< "Japan was represented by X", "Minister A of Japan was accompanied by X"
};

}  // namespace entente

#endif  // ENTENTE_RELATE_EVENT_HPP
