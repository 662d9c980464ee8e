// The competency questions of ontology/questions, compiled into the library: what the graph is made to
// answer.
#ifndef ENTENTE_QUERY_QUESTIONS_HPP
#define ENTENTE_QUERY_QUESTIONS_HPP

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace entente::sparql {

/// A file NN-name.rq.
struct QuestionFile {
  std::string_view name;
  std::string_view text;
};

/// In byte order of name.
[[nodiscard]] std::span<const QuestionFile> embedded_questions() noexcept;

struct Question {
  std::string_view file;    ///< "01-who-made-commitments.rq"
  std::string_view number;  ///< "01"
  std::string_view name;    ///< "who-made-commitments"
  std::string_view words;   ///< the first comment: the question as one would ask it
  std::string_view query;   ///< the whole text
};

/// What a file asks; `words` are empty where its first line is no comment.
[[nodiscard]] Question question_of(const QuestionFile& file);

/// All that are built in.
[[nodiscard]] std::vector<Question> questions();

/// By number, with or without zeros before it, or by name. Nothing for another.
[[nodiscard]] std::optional<Question> question(std::string_view number_or_name);

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_QUESTIONS_HPP
