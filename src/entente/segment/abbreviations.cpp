#include "entente/segment/abbreviations.hpp"

#include <algorithm>
#include <string>

namespace entente {

Abbreviations::Abbreviations(const AbbreviationLexicon& lexicon)
    : openers_(lexicon.openers.begin(), lexicon.openers.end()) {
  for (const std::string& word : lexicon.may_end) rules_[word] = StopRule::may_end;
  for (const std::string& word : lexicon.never_end) rules_[word] = StopRule::never_end;
  for (const auto& [word, rule] : rules_) longest_ = std::max(longest_, word.size());
}

StopRule Abbreviations::stop_rule(std::string_view word) const {
  if (word.size() > longest_) return StopRule::not_listed;
  const auto found = rules_.find(word);
  return found == rules_.end() ? StopRule::not_listed : found->second;
}

}  // namespace entente
