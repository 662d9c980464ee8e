#include "entente/recognise/turtle_reader.hpp"

#include <exception>
#include <new>
#include <optional>

#include <raptor2.h>

#include "entente/base/c_handle.hpp"

namespace entente {

namespace {

using World = CHandle<raptor_world, raptor_free_world>;
using Parser = CHandle<raptor_parser, raptor_free_parser>;
using Uri = CHandle<raptor_uri, raptor_free_uri>;

/// What the callbacks share: where triples go, and the first thing that went wrong.
struct ReadState {
  const std::string& name;
  const std::function<void(const TripleView&)>& sink;
  std::optional<Error> error;
  std::exception_ptr thrown;
  raptor_parser* parser = nullptr;

  /// Where the parser stands.
  [[nodiscard]] std::optional<Position> here() const {
    const raptor_locator* locator = parser == nullptr ? nullptr : raptor_parser_get_locator(parser);
    if (locator == nullptr || locator->line <= 0) return std::nullopt;
    return Position{static_cast<std::uint32_t>(locator->line), 1};
  }
};

std::string_view term_text(const raptor_term& term) {
  if (term.type == RAPTOR_TERM_TYPE_LITERAL) {
    return {reinterpret_cast<const char*>(term.value.literal.string), term.value.literal.string_len};
  }
  std::size_t length = 0;
  const auto* text = raptor_uri_as_counted_string(term.value.uri, &length);
  return {reinterpret_cast<const char*>(text), length};
}

extern "C" void entente_on_triple(void* user, raptor_statement* statement) noexcept {
  auto& state = *static_cast<ReadState*>(user);
  if (state.error || state.thrown) return;
  try {
    if (statement->subject->type == RAPTOR_TERM_TYPE_BLANK ||
        statement->object->type == RAPTOR_TERM_TYPE_BLANK) {
      state.error = Error{Errc::invalid_data, state.name, state.here(), "a blank node in the vocabulary",
                          "give the thing an IRI"};
      return;
    }
    state.sink({term_text(*statement->subject), term_text(*statement->predicate),
                term_text(*statement->object), statement->object->type == RAPTOR_TERM_TYPE_LITERAL,
                state.here().value_or(Position{0, 0}).line});
  } catch (...) {
    state.thrown = std::current_exception();
  }
}

extern "C" void entente_on_log(void* user, raptor_log_message* message) noexcept {
  auto& state = *static_cast<ReadState*>(user);
  if (state.error || state.thrown || message->level < RAPTOR_LOG_LEVEL_ERROR) return;
  try {
    std::optional<Position> at = state.here();
    if (message->locator != nullptr && message->locator->line > 0) {
      const int column = message->locator->column;
      at = Position{static_cast<std::uint32_t>(message->locator->line),
                    column > 0 ? static_cast<std::uint32_t>(column) : 1};
    }
    const char* text = message->text == nullptr ? "is not readable as Turtle" : message->text;
    state.error = Error{Errc::invalid_data, state.name, at, text, "mend the Turtle there"};
  } catch (...) {
    state.thrown = std::current_exception();
  }
}

}  // namespace

Expected<void> read_turtle(const std::string& name, std::string_view text, const std::string& base,
                           const std::function<void(const TripleView&)>& sink) {
  ReadState state{name, sink, std::nullopt, nullptr, nullptr};
  // What Raptor cannot make for want of memory it gives as null.
  const World world{raptor_new_world()};
  if (!world) throw std::bad_alloc{};
  raptor_world_set_log_handler(world.get(), &state, entente_on_log);
  if (raptor_world_open(world.get()) != 0) throw std::bad_alloc{};
  const Parser parser{raptor_new_parser(world.get(), "turtle")};
  if (!parser) throw std::bad_alloc{};
  state.parser = parser.get();
  raptor_parser_set_option(parser.get(), RAPTOR_OPTION_NO_NET, nullptr, 1);
  raptor_parser_set_option(parser.get(), RAPTOR_OPTION_NO_FILE, nullptr, 1);
  raptor_parser_set_statement_handler(parser.get(), &state, entente_on_triple);
  const Uri base_uri{raptor_new_uri(world.get(), reinterpret_cast<const unsigned char*>(base.c_str()))};
  if (!base_uri) throw std::bad_alloc{};
  int failed = raptor_parser_parse_start(parser.get(), base_uri.get());
  if (failed == 0) {
    failed = raptor_parser_parse_chunk(parser.get(), reinterpret_cast<const unsigned char*>(text.data()),
                                       text.size(), 1);
  }
  if (state.thrown) std::rethrow_exception(state.thrown);
  if (state.error) return tl::unexpected{*state.error};
  if (failed != 0) {
    return tl::unexpected{Error{Errc::invalid_data, name, std::nullopt, "is not readable as Turtle",
                                "mend the Turtle, or leave the file out"}};
  }
  return {};
}

}  // namespace entente
