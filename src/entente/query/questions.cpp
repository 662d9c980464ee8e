#include "entente/query/questions.hpp"

#include <algorithm>

#include "entente/base/text.hpp"

namespace entente::sparql {

namespace {

std::string_view without_zeros(std::string_view number) {
  const std::size_t first = number.find_first_not_of('0');
  return first == std::string_view::npos ? number : number.substr(first);
}

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
}

}  // namespace

Question question_of(const QuestionFile& file) {
  Question out{file.name, {}, {}, {}, file.text};
  std::string_view stem = file.name.substr(0, file.name.rfind('.'));
  const std::size_t hyphen = std::min(stem.find('-'), stem.size());
  out.number = stem.substr(0, hyphen);
  out.name = stem.substr(std::min(hyphen + 1, stem.size()));
  if (!file.text.empty() && file.text.front() == '#') {
    const std::string_view line = file.text.substr(0, file.text.find('\n'));
    out.words = trim(line.substr(std::min(line.find_first_not_of('#'), line.size())));
  }
  return out;
}

std::vector<Question> questions() {
  std::vector<Question> out;
  for (const QuestionFile& file : embedded_questions()) out.push_back(question_of(file));
  return out;
}

std::optional<Question> question(std::string_view number_or_name) {
  const std::vector<Question> all = questions();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Question& each) {
    return each.name == number_or_name || each.file == number_or_name ||
           (is_number(number_or_name) && without_zeros(each.number) == without_zeros(number_or_name));
  });
  if (found == all.end()) return std::nullopt;
  return *found;
}

}  // namespace entente::sparql
