// The built-in vocabulary, read once for all tests of the pipeline.
#ifndef ENTENTE_TESTS_PIPELINE_BUILT_IN_HPP
#define ENTENTE_TESTS_PIPELINE_BUILT_IN_HPP

#include "entente/pipeline.hpp"

namespace entente::test {

[[nodiscard]] inline const Knowledge& knowledge() {
  static const KnowledgePtr value = load_knowledge().value();
  return *value;
}

}  // namespace entente::test

#endif  // ENTENTE_TESTS_PIPELINE_BUILT_IN_HPP
