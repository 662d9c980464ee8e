#include "entente/emit/rdfxml.hpp"

#include <optional>
#include <string_view>

#include <raptor2/raptor2.h>

#include "entente/base/c_handle.hpp"
#include "entente/base/utf8.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

using World = CHandle<raptor_world, raptor_free_world>;
using Uri = CHandle<raptor_uri, raptor_free_uri>;
using Stream = CHandle<raptor_iostream, raptor_free_iostream>;
using Serializer = CHandle<raptor_serializer, raptor_free_serializer>;

/// What the callbacks leave behind; Raptor's own return codes do not tell.
struct State {
  std::string text;
  bool out_of_memory = false;
  std::string complaint;
};

extern "C" {

static int put_bytes(void* user, const void* bytes, std::size_t size, std::size_t count) noexcept {
  auto& state = *static_cast<State*>(user);
  try {
    state.text.append(static_cast<const char*>(bytes), size * count);
  } catch (...) {
    state.out_of_memory = true;
  }
  return static_cast<int>(count);
}

static int put_byte(void* user, int byte) noexcept {
  const char c = static_cast<char>(byte);
  put_bytes(user, &c, 1, 1);
  return 0;
}

static void note_complaint(void* user, raptor_log_message* message) noexcept {
  auto& state = *static_cast<State*>(user);
  if (message->level < RAPTOR_LOG_LEVEL_ERROR || !state.complaint.empty()) return;
  try {
    state.complaint = message->text;
  } catch (...) {
    state.out_of_memory = true;
  }
}

}  // extern "C"

const unsigned char* bytes_of(std::string_view text) noexcept {
  return reinterpret_cast<const unsigned char*>(text.data());
}

/// XML 1.0 allows U+007F, Raptor does not.
constexpr bool xml_can_hold(char32_t c) noexcept {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c != 0x7F && c != 0xFFFE && c != 0xFFFF;
}

std::string for_xml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, size] = decode_at(text, i);
    if (xml_can_hold(value)) {
      out += text.substr(i, size);
    } else {
      append_utf8(out, 0xFFFD);
    }
    i += size;
  }
  return out;
}

/// One document. Declaration order is lifetime order: the world dies last, the state after it.
class RaptorDocument {
 public:
  static Expected<std::string> write(std::span<const Triple> triples) {
    RaptorDocument document;
    if (!document.start()) return document.failure();
    for (const Triple& triple : triples) {
      if (!document.write(triple)) return document.failure();
    }
    return std::move(document).finish();
  }

 private:
  bool start() {
    world_.reset(raptor_new_world());
    if (!world_) return false;
    raptor_world_set_log_handler(world_.get(), &state_, note_complaint);
    if (raptor_world_open(world_.get()) != 0) return false;
    stream_.reset(raptor_new_iostream_from_handler(world_.get(), &state_, &handler));
    serializer_.reset(raptor_new_serializer(world_.get(), "rdfxml"));
    if (!stream_ || !serializer_) return false;
    for (const Prefix& prefix : prefixes) {
      const Uri uri = new_uri(prefix.iri);
      raptor_serializer_set_namespace(serializer_.get(), uri.get(), bytes_of(prefix.name));
    }
    return raptor_serializer_start_to_iostream(serializer_.get(), nullptr, stream_.get()) == 0;
  }

  bool write(const Triple& triple) {
    raptor_statement statement;
    raptor_statement_init(&statement, world_.get());
    statement.subject = new_term(triple.subject);
    statement.predicate = new_term(triple.predicate);
    statement.object = std::visit([&](const auto& object) { return new_term(object); }, triple.object);
    const bool whole = statement.subject && statement.predicate && statement.object;
    const bool written = whole && raptor_serializer_serialize_statement(serializer_.get(), &statement) == 0;
    raptor_statement_clear(&statement);
    return written;
  }

  Expected<std::string> finish() && {
    const bool ended = raptor_serializer_serialize_end(serializer_.get()) == 0;
    if (!ended || state_.out_of_memory || !state_.complaint.empty()) return failure();
    return std::move(state_.text);
  }

  [[nodiscard]] Unexpected failure() const {
    if (!state_.complaint.empty()) {
      return Unexpected{
          Error{Errc::invalid_data, "RDF/XML", std::nullopt, state_.complaint, "choose another format"}};
    }
    return Unexpected{
        Error{Errc::output_failed, "RDF/XML", std::nullopt, "out of memory", "choose another format"}};
  }

  Uri new_uri(std::string_view text) {
    return Uri{raptor_new_uri_from_counted_string(world_.get(), bytes_of(text), text.size())};
  }

  raptor_term* new_term(const Iri& iri) {
    return raptor_new_term_from_counted_uri_string(world_.get(), bytes_of(iri.str()), iri.str().size());
  }

  raptor_term* new_term(const Literal& literal) {
    const std::string text = for_xml(literal.lexical);
    Uri datatype;
    const auto* language = std::get_if<Language>(&literal.kind);
    if (const auto* type = std::get_if<Iri>(&literal.kind); type && *type != terms().xsd_string) {
      datatype = new_uri(type->str());
    }
    return raptor_new_term_from_counted_literal(
        world_.get(), bytes_of(text), text.size(), datatype.get(),
        language ? bytes_of(language->tag) : nullptr,
        language ? static_cast<unsigned char>(language->tag.size()) : static_cast<unsigned char>(0));
  }

  static constexpr raptor_iostream_handler handler{2,         nullptr, nullptr, put_byte,
                                                   put_bytes, nullptr, nullptr, nullptr};

  State state_;
  World world_;
  Stream stream_;
  Serializer serializer_;
};

}  // namespace

Expected<std::string> to_rdfxml(std::span<const Triple> triples) {
  return RaptorDocument::write(triples);
}

}  // namespace entente
