// What files of the vocabulary say of each thing, before it is known what the thing is: the common ground of
// Turtle, which is read, and of the image, which is compiled in.
#ifndef ENTENTE_RECOGNISE_DESCRIPTION_HPP
#define ENTENTE_RECOGNISE_DESCRIPTION_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/recognise/vocabulary.hpp"

namespace entente {

/// What the vocabulary can say, by what is done with it: agencies are part of an owner, texts are issued by
/// one. The numbers stand in images: a change of them asks for another vocabulary_image_version.
enum class Property : std::uint8_t {
  type,
  pref_label,
  alt_label,
  acronym,
  ambiguous_label,
  demonym,
  exact_match,
  owner,  ///< ent:partOf, ent:issuedBy
  state,  ///< ent:inState, ent:represents
  member,
  family_name,
  web_domain,
  acts_as_state,
  phrase,
  definition,
  pattern,
  predicate,
  confidence,
  broader,  ///< topics
  predecessor,
  successor,
  date,
  source,
  hidden_label,
};
inline constexpr std::uint32_t property_count = static_cast<std::uint32_t>(Property::hidden_label) + 1;

/// The property with this IRI; nothing for those that only people read (notes).
[[nodiscard]] std::optional<Property> property(std::string_view iri);

struct Saying {
  Property property = Property::type;
  std::string_view value;  ///< IRI, or the lexical form of a literal
  friend bool operator==(const Saying&, const Saying&) = default;
};

struct Description {
  std::string_view subject;  ///< IRI
  std::string_view file;     ///< where it is first spoken of
  std::uint32_t line = 0;    ///< likewise; 0 if that is not known
  std::uint32_t first = 0;   ///< of Descriptions::sayings
  std::uint32_t last = 0;    ///< behind the last one
  friend bool operator==(const Description&, const Description&) = default;
};

/// The views lead into `texts`, or into an image.
struct Descriptions {
  std::vector<Description> subjects;  ///< in byte order of IRI, no two alike
  std::vector<Saying> sayings;        ///< those of a subject together, in the order in which they were read
  std::vector<std::unique_ptr<const std::string>> texts;
};

/// Reads all files together.
///
/// errors   of read_turtle
[[nodiscard]] Expected<Descriptions> describe(const std::vector<VocabularyFile>& files);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_DESCRIPTION_HPP
