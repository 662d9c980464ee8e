#include "entente/graph/literals.hpp"
#include "entente/graph/mapping_parts.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

void map_meetings(Mapping& mapping) {
  const Terms& t = terms();
  std::size_t ordinal = 0;
  for (const EventFact& event : mapping.facts.events) {
    const Iri meeting = mapping.names.meeting(++ordinal);
    mapping.out.add(mapping.names.statement(), t.schema_about, meeting);
    mapping.out.add(meeting, t.type, t.ent_meeting);
    mapping.out.add(meeting, t.type, t.schema_event);
    mapping.out.add_words(meeting, t.label, event.name);
    if (event.series) mapping.out.add(meeting, t.ent_series, mapping.iri(*event.series));
    if (event.ordinal) mapping.out.add(meeting, t.ent_ordinal, integer(*event.ordinal));
    mapping.out.add_words(meeting, t.schema_location, event.place);
    mapping.out.add_date(meeting, t.schema_start_date, event.start);
    mapping.out.add_date(meeting, t.schema_end_date, event.end);
    if (event.passage && mapping.has(Provenance::evidence))
      mapping.out.add(meeting, t.ent_evidence, mapping.iri(*event.passage));
  }
}

}  // namespace entente
