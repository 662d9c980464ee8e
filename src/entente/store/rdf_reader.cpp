#include "entente/store/rdf_reader.hpp"

#include <algorithm>
#include <exception>
#include <new>
#include <unordered_map>
#include <utility>

#include <raptor2.h>

#include "entente/base/c_handle.hpp"
#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/graph/namespaces.hpp"
#include "entente/store/file_bytes.hpp"
#include "entente/store/raptor_gaps.hpp"
#include "entente/store/trig_graphs.hpp"

namespace entente {

namespace {

using World = CHandle<raptor_world, raptor_free_world>;
using Parser = CHandle<raptor_parser, raptor_free_parser>;
using Uri = CHandle<raptor_uri, raptor_free_uri>;

std::string_view shown_name(RdfSyntax syntax) noexcept {
  switch (syntax) {
    case RdfSyntax::turtle:
      return "Turtle";
    case RdfSyntax::trig:
      return "TriG";
    case RdfSyntax::ntriples:
      return "N-Triples";
    case RdfSyntax::nquads:
      return "N-Quads";
    case RdfSyntax::rdfxml:
      break;
  }
  return "RDF/XML";
}

std::string_view text_of(raptor_uri* uri) {
  std::size_t length = 0;
  const auto* text = raptor_uri_as_counted_string(uri, &length);
  return {reinterpret_cast<const char*>(text), length};
}

std::string_view text_of(const unsigned char* text, std::size_t length) {
  return {reinterpret_cast<const char*>(text), length};
}

/// Raptor reads bases of RDF/XML rightly, and those of lines there are none.
bool has_base(RdfSyntax syntax) noexcept {
  return syntax == RdfSyntax::turtle || syntax == RdfSyntax::trig;
}

/// FNV-1a over the file, so that the names of its blank nodes depend on nothing else.
std::string sum_of(std::string_view bytes) {
  std::uint64_t sum = 0xcbf29ce484222325U;
  for (const char c : bytes) sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) {
    out += "0123456789abcdef"[sum >> static_cast<unsigned>(shift) & 0xFU];
  }
  return out;
}

/// 1-based line and column of the byte at `offset`. Precondition: what stands before it is UTF-8.
Position position_at(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  const std::size_t newline = before.rfind('\n');
  const std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
  return {static_cast<std::uint32_t>(1 + std::count(before.begin(), before.end(), '\n')),
          static_cast<std::uint32_t>(1 + count_code_points(line))};
}

/// What the callbacks share: the quads so far, and the first thing that went wrong.
class Reading {
 public:
  /// With `tells_lines` the parser is asked for the line of each statement.
  Reading(const std::string& file, std::string_view bytes, RdfSyntax syntax, bool tells_lines)
      : file_{file},
        blank_prefix_{std::string{blank_node_prefix} + sum_of(bytes) + '-'},
        syntax_{syntax},
        tells_lines_{tells_lines},
        bases_without_path_{has_base(syntax) ? bases_without_path(bytes) : std::vector<std::string>{}} {}

  /// What stands before the labels of blank nodes that name graphs, for with_plain_graphs().
  [[nodiscard]] std::string graph_prefix() const { return blank_prefix_ + "graph-"; }

  void parse_with(raptor_parser* parser) noexcept { parser_ = parser; }

  void take(const raptor_statement& statement) noexcept {
    if (error_ || thrown_) return;
    try {
      auto subject = iri(*statement.subject);
      auto predicate = iri(*statement.predicate);
      auto object = term(*statement.object);
      if (!subject || !predicate || !object) return;
      Quad quad{std::nullopt, {*std::move(subject), *std::move(predicate), *std::move(object)}};
      if (statement.graph != nullptr) {
        quad.graph = iri(*statement.graph);
        if (!quad.graph) return;
      }
      read_.quads.push_back(std::move(quad));
      if (tells_lines_) {
        const auto line = static_cast<std::uint32_t>(raptor_parser_get_locator(parser_)->line);
        read_.lines.push_back({line, line});
      }
    } catch (...) {
      thrown_ = std::current_exception();
    }
  }

  void note(const raptor_log_message& message) noexcept {
    if (error_ || thrown_ || message.level < RAPTOR_LOG_LEVEL_ERROR) return;
    try {
      fail(message.text == nullptr ? not_readable() : std::string{sound_part_of_message(message.text)},
           message.locator);
    } catch (...) {
      thrown_ = std::current_exception();
    }
  }

  Expected<LinedQuads> finish(bool failed) && {
    if (thrown_) std::rethrow_exception(thrown_);
    if (failed && !error_) fail(not_readable(), nullptr);
    if (error_) return Unexpected{*std::move(error_)};
    return std::move(read_);
  }

 private:
  [[nodiscard]] std::string not_readable() const {
    return "is not readable as " + std::string{shown_name(syntax_)};
  }

  void fail(std::string message, const raptor_locator* locator) {
    if (locator == nullptr || locator->line <= 0) locator = raptor_parser_get_locator(parser_);
    std::optional<Position> at;
    if (locator != nullptr && locator->line > 0) {
      at = Position{static_cast<std::uint32_t>(locator->line),
                    locator->column > 0 ? static_cast<std::uint32_t>(locator->column) : 1};
    }
    error_ = Error{Errc::invalid_data, file_, at, std::move(message),
                   "mend the " + std::string{shown_name(syntax_)} + " there, or leave the file out"};
  }

  std::optional<Iri> named(std::string_view text) {
    if (const auto base = base_run_into(text, bases_without_path_)) {
      fail("the base <" + *base + "> has no path for names to stand in; it may want a slash at its end",
           nullptr);
      return std::nullopt;
    }
    Expected<Iri> parsed = Iri::parse(text);
    if (parsed) return *std::move(parsed);
    fail('<' + std::string{text} + ">: " + parsed.error().message, nullptr);
    return std::nullopt;
  }

  std::optional<Iri> blank(const std::string& label) {
    const std::size_t number = blank_numbers_.emplace(label, blank_numbers_.size() + 1).first->second;
    return named(blank_prefix_ + std::to_string(number));
  }

  std::optional<Iri> iri(const raptor_term& given) {
    if (given.type == RAPTOR_TERM_TYPE_URI) {
      // Raptor makes one object of equal URIs, so that its address will do to find an Iri made before.
      if (const auto known = known_.find(given.value.uri); known != known_.end()) return known->second;
      const std::string_view text = text_of(given.value.uri);
      const std::string graphs = graph_prefix();
      std::optional<Iri> made =
          text.starts_with(graphs) ? blank(std::string{text.substr(graphs.size())}) : named(text);
      if (made) known_.emplace(raptor_uri_copy(given.value.uri), *made);
      return made;
    }
    if (given.type == RAPTOR_TERM_TYPE_BLANK) {
      return blank(std::string{text_of(given.value.blank.string, given.value.blank.string_len)});
    }
    fail("a literal where only an IRI may stand", nullptr);
    return std::nullopt;
  }

  std::optional<Term> term(const raptor_term& given) {
    if (given.type != RAPTOR_TERM_TYPE_LITERAL) {
      std::optional<Iri> name = iri(given);
      if (!name) return std::nullopt;
      return Term{*std::move(name)};
    }
    const raptor_term_literal_value& literal = given.value.literal;
    std::string lexical{text_of(literal.string, literal.string_len)};
    // The bytes were sound, so that this was an escape, which Raptor takes in silence.
    if (find_invalid_utf8(lexical)) {
      fail("an escape in a literal stands for half a surrogate pair", nullptr);
      return std::nullopt;
    }
    if (literal.language != nullptr && literal.language_len > 0) {
      const std::string_view tag = text_of(literal.language, literal.language_len);
      if (is_language_tag(tag)) return Term{Literal{std::move(lexical), Language{to_lower(tag)}}};
      fail('@' + std::string{tag} + " is no language tag", nullptr);
      return std::nullopt;
    }
    if (literal.datatype == nullptr) return Term{Literal{std::move(lexical), terms().xsd_string}};
    std::optional<Iri> datatype = named(text_of(literal.datatype));
    if (!datatype) return std::nullopt;
    return Term{Literal{std::move(lexical), *std::move(datatype)}};
  }

  struct UriCounts : std::unordered_map<raptor_uri*, Iri> {
    UriCounts() = default;
    UriCounts(const UriCounts&) = delete;
    UriCounts& operator=(const UriCounts&) = delete;
    ~UriCounts() {
      for (auto& [uri, iri] : *this) raptor_free_uri(uri);
    }
  };

  const std::string& file_;
  std::string blank_prefix_;
  RdfSyntax syntax_;
  bool tells_lines_;
  std::vector<std::string> bases_without_path_;
  raptor_parser* parser_ = nullptr;
  UriCounts known_;
  std::unordered_map<std::string, std::size_t> blank_numbers_;
  LinedQuads read_;
  std::optional<Error> error_;
  std::exception_ptr thrown_;
};

extern "C" {

static void take_statement(void* user, raptor_statement* statement) noexcept {
  static_cast<Reading*>(user)->take(*statement);
}

static void take_message(void* user, raptor_log_message* message) noexcept {
  static_cast<Reading*>(user)->note(*message);
}

}  // extern "C"

/// What no syntax of RDF may hold, found before Raptor sees it: Raptor takes some of it in silence.
std::optional<Error> find_foreign_bytes(const std::string& file, std::string_view bytes) {
  if (const auto bad = find_invalid_utf8(bytes)) {
    return Error{Errc::invalid_data, file, position_at(bytes, *bad), "is not UTF-8",
                 "convert the file to UTF-8"};
  }
  if (const auto null = bytes.find('\0'); null != std::string_view::npos) {
    return Error{Errc::invalid_data, file, position_at(bytes, null),
                 "has a character U+0000, which RDF has not", "take it out"};
  }
  return std::nullopt;
}

/// Raptor takes a statement that was cut off before its full stop.
std::optional<Error> find_cut_statement(const std::string& file, std::string_view bytes) {
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    if (const auto missing = find_missing_full_stop(bytes.substr(begin, end - begin))) {
      return Error{Errc::invalid_data, file, position_at(bytes, begin + *missing),
                   "the statement does not end with a full stop on its line",
                   "mend it there; if the file was cut off, get all of it"};
    }
    begin = end + 1;
  }
  return std::nullopt;
}

std::string base_of(const std::string& file) {
  const std::size_t slash = file.rfind('/');
  return mint("file:///" + (slash == std::string::npos ? file : file.substr(slash + 1))).str();
}

const unsigned char* bytes_of(std::string_view text) noexcept {
  return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string_view name(RdfSyntax syntax) noexcept {
  constexpr std::array<std::string_view, all_rdf_syntaxes.size()> names{"turtle", "trig", "ntriples",
                                                                        "nquads", "rdfxml"};
  return names[static_cast<std::size_t>(syntax)];
}

std::optional<RdfSyntax> rdf_syntax_of(std::string_view file_name) {
  const std::size_t dot = file_name.rfind('.');
  if (dot == std::string_view::npos) return std::nullopt;
  const std::string ending = to_lower(file_name.substr(dot + 1));
  if (ending == "ttl" || ending == "turtle") return RdfSyntax::turtle;
  if (ending == "trig") return RdfSyntax::trig;
  if (ending == "nt" || ending == "ntriples") return RdfSyntax::ntriples;
  if (ending == "nq" || ending == "nquads") return RdfSyntax::nquads;
  if (ending == "rdf" || ending == "owl" || ending == "xml") return RdfSyntax::rdfxml;
  return std::nullopt;
}

bool is_blank(const Iri& iri) noexcept {
  return iri.str().compare(0, blank_node_prefix.size(), blank_node_prefix) == 0;
}

namespace {

Expected<LinedQuads> read(const std::string& file, std::string_view bytes, RdfSyntax syntax,
                          const std::string& base_iri, bool tells_lines) {
  if (bytes.substr(0, 3) == "\uFEFF") bytes.remove_prefix(3);
  if (auto error = find_foreign_bytes(file, bytes)) return Unexpected{*std::move(error)};
  const auto null = syntax == RdfSyntax::rdfxml ? std::nullopt : find_null_escape(bytes);
  if (null) {
    return Unexpected{Error{Errc::invalid_data, file, position_at(bytes, *null),
                            "has an escape for U+0000, which literals here cannot hold", "take it out"}};
  }
  std::optional<std::string> mended;
  if (syntax == RdfSyntax::ntriples || syntax == RdfSyntax::nquads) {
    if (auto error = find_cut_statement(file, bytes)) return Unexpected{*std::move(error)};
    mended = without_escaped_apostrophes(bytes);
  }
  // What Raptor cannot make for want of memory it gives as null.
  const World world{raptor_new_world()};
  if (!world) throw std::bad_alloc{};
  Reading reading{file, bytes, syntax, tells_lines};  // before the world goes, it gives back its URIs
  if (syntax == RdfSyntax::trig) mended = with_plain_graphs(bytes, reading.graph_prefix());
  raptor_world_set_log_handler(world.get(), &reading, take_message);
  if (raptor_world_open(world.get()) != 0) throw std::bad_alloc{};
  // What [] is called, no file can call its own: no label has a slash. Raptor's genid1 may be one.
  std::string anonymous{"/"};
  raptor_world_set_generate_bnodeid_parameters(world.get(), anonymous.data(), 1);
  const Parser parser{raptor_new_parser(world.get(), std::string{name(syntax)}.c_str())};
  if (!parser) throw std::bad_alloc{};
  reading.parse_with(parser.get());
  raptor_parser_set_option(parser.get(), RAPTOR_OPTION_NO_NET, nullptr, 1);
  raptor_parser_set_option(parser.get(), RAPTOR_OPTION_NO_FILE, nullptr, 1);
  raptor_parser_set_option(parser.get(), RAPTOR_OPTION_LOAD_EXTERNAL_ENTITIES, nullptr, 0);
  raptor_parser_set_statement_handler(parser.get(), &reading, take_statement);
  const Uri base{raptor_new_uri(world.get(), bytes_of(base_iri.empty() ? base_of(file) : base_iri))};
  if (!base) throw std::bad_alloc{};
  bool failed = raptor_parser_parse_start(parser.get(), base.get()) != 0;
  if (mended) bytes = *mended;  // the names of blank nodes are made of the file as it is
  if (!failed) failed = raptor_parser_parse_chunk(parser.get(), bytes_of(bytes), bytes.size(), 1) != 0;
  return std::move(reading).finish(failed);
}

}  // namespace

Expected<std::vector<Quad>> read_rdf(const std::string& file, std::string_view bytes, RdfSyntax syntax,
                                     const std::string& base) {
  return read(file, bytes, syntax, base, false).map([](LinedQuads&& read) { return std::move(read.quads); });
}

Expected<LinedQuads> read_rdf_with_lines(const std::string& file, std::string_view bytes, RdfSyntax syntax) {
  const bool is_turtle = syntax == RdfSyntax::turtle || syntax == RdfSyntax::trig;
  Expected<LinedQuads> out = read(file, bytes, syntax, {}, !is_turtle);
  if (!out || !is_turtle) return out;
  out->lines = triple_lines(bytes);
  // Should the walk and Raptor see the text otherwise, no line is better than a wrong one.
  if (out->lines.size() != out->quads.size()) out->lines.clear();
  return out;
}

Expected<std::vector<Quad>> read_rdf_file(const std::string& path, std::optional<RdfSyntax> syntax) {
  if (!syntax) syntax = rdf_syntax_of(path);
  if (!syntax) {
    return Unexpected{Error{Errc::usage, path, std::nullopt, "its ending tells no syntax of RDF",
                            "name it .ttl, .trig, .nt, .nq or .rdf"}};
  }
  const Expected<std::string> bytes = file_bytes(path);
  if (!bytes) return Unexpected{bytes.error()};
  return read_rdf(path, *bytes, *syntax);
}

}  // namespace entente
