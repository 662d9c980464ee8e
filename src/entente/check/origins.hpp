// Where in the files a finding stands.
#ifndef ENTENTE_CHECK_ORIGINS_HPP
#define ENTENTE_CHECK_ORIGINS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "entente/check/quad_file.hpp"
#include "entente/index/triple_index.hpp"

namespace entente {

struct Place {
  std::string file;
  std::uint32_t line = 0;  ///< from 1; 0 where it is not known
};

class Origins {
 public:
  /// `triples` are those of `file`, in its order. Files are searched in the order in which they are added.
  ///
  /// cost     O(n log n); some four bytes a triple and eight a subject stay besides its index
  void add(const QuadFile& file, std::vector<IdTriple> triples);

  /// The first file that holds the triple at fault, else says something of the subject, else speaks of it,
  /// else the first. In it the line of that triple; else of the first with the subject and `path`; else of
  /// the subject; else of the first triple that points at it.
  ///
  /// Precondition: a file was added.
  /// cost     O(log n) for each file, and what the subject has of `path`
  [[nodiscard]] Place place_of(TermId subject, std::optional<TermId> path, std::optional<TermId> value) const;

 private:
  struct Origin {
    std::string name;
    TripleIndex triples;
    std::vector<std::uint32_t> lines;  ///< of triples.all(), where each first stands; or none
    std::vector<std::pair<TermId, std::uint32_t>> subject_lines;  ///< sorted, each subject once
  };

  [[nodiscard]] static std::uint32_t line_in(const Origin& origin, TermId subject, std::optional<TermId> path,
                                             std::optional<TermId> value);

  std::vector<Origin> origins_;
};

}  // namespace entente

#endif  // ENTENTE_CHECK_ORIGINS_HPP
