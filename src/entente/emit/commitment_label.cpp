#include "entente/emit/commitment_label.hpp"

#include <algorithm>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/emit/dot_text.hpp"

namespace entente {

namespace {

constexpr std::ptrdiff_t least_spaces = 2;

/// `words` without a conjunction at the end, which joined the clause to the next one.
std::string_view without_conjunction(std::string_view words) {
  for (const std::string_view conjunction : {" and", " or", ","}) {
    if (words.ends_with(conjunction)) words.remove_suffix(conjunction.size());
  }
  return words;
}

}  // namespace

std::string commitment_label(const CommitmentFact& commitment, std::size_t most) {
  const std::string folded = fold_space(commitment.words);
  const std::string_view words = without_conjunction(folded);
  if (std::count(words.begin(), words.end(), ' ') >= least_spaces || commitment.topics.empty())
    return shortened(words.empty() ? commitment.action : words, most);
  std::string out = commitment.action + ": ";
  for (std::size_t i = 0; i < commitment.topics.size(); ++i)
    out.append(i > 0 ? ", " : "").append(commitment.topics[i]);
  return shortened(out, most);
}

}  // namespace entente
