#include "entente/evaluate/gold.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <limits>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "entente/base/utf8.hpp"

namespace entente {

namespace {

namespace fs = std::filesystem;
using GoldJson = nlohmann::json;

/// A JSON value that is not what it should be. Thrown and caught within this file.
struct Fault {
  std::string place;
  std::string message;
};

/// A value and the way to it, "/entities/3/types".
class Node {
 public:
  Node(const GoldJson& value, std::string place) : value_{value}, place_{std::move(place)} {}

  [[nodiscard]] bool has(const char* key) const {
    return value_.is_object() && value_.contains(key) && !value_[key].is_null();
  }

  [[nodiscard]] Node at(const char* key) const {
    if (!value_.is_object()) fail("is no object");
    if (!value_.contains(key)) fail(std::string{"has no “"} + key + "”");
    return {value_[key], place_ + '/' + key};
  }

  [[nodiscard]] std::vector<Node> items() const {
    if (!value_.is_array()) fail("is no list");
    std::vector<Node> out;
    for (std::size_t i = 0; i < value_.size(); ++i)
      out.emplace_back(value_[i], place_ + '/' + std::to_string(i));
    return out;
  }

  [[nodiscard]] std::string text() const {
    if (!value_.is_string()) fail("is no string");
    return value_.get<std::string>();
  }

  [[nodiscard]] std::vector<std::string> texts() const {
    std::vector<std::string> out;
    for (const Node& item : items()) out.push_back(item.text());
    return out;
  }

  [[nodiscard]] std::uint32_t offset() const {
    if (!value_.is_number_unsigned() ||
        value_.get<std::uint64_t>() > std::numeric_limits<std::uint32_t>::max()) {
      fail("is no offset");
    }
    return value_.get<std::uint32_t>();
  }

  [[nodiscard]] bool flag() const {
    if (!value_.is_boolean()) fail("is neither true nor false");
    return value_.get<bool>();
  }

  [[noreturn]] void fail(std::string message) const { throw Fault{place_, std::move(message)}; }

 private:
  const GoldJson& value_;
  std::string place_;
};

std::string text_or_nothing(const Node& node, const char* key) {
  return node.has(key) ? node.at(key).text() : "";
}

std::vector<std::string> texts_or_none(const Node& node, const char* key) {
  return node.has(key) ? node.at(key).texts() : std::vector<std::string>{};
}

bool is_optional(const Node& node) {
  return node.has("optional") && node.at("optional").flag();
}

GoldEntity entity(const Node& node) {
  GoldEntity out;
  out.name = node.at("name").text();
  for (const Node& item : node.at("types").items()) {
    const auto type = entity_type(item.text());
    if (!type) item.fail("is no type of entity: “" + item.text() + "”");
    out.types.push_back(*type);
  }
  if (out.types.empty()) node.at("types").fail("is empty");
  out.surfaces = texts_or_none(node, "surfaces");
  out.optional = is_optional(node);
  return out;
}

GoldCommitment commitment(const Node& node) {
  GoldCommitment out;
  if (node.has("start")) {
    out.range = {node.at("start").offset(), node.at("end").offset()};
    if (out.range.begin >= out.range.end) node.at("end").fail("is not behind “start”");
  } else {
    out.quote = node.at("text").text();
  }
  out.agents = node.at("agents").texts();
  const std::string force = node.at("force").text();
  if (force != label(Force::high) && force != label(Force::low))
    node.at("force").fail("is neither “high” nor “low”");
  out.force = force == label(Force::high) ? Force::high : Force::low;
  out.action = node.at("action").text();
  out.optional = is_optional(node);
  return out;
}

GoldRelation relation(const Node& node) {
  GoldRelation out;
  out.subject = node.at("subject").text();
  const std::string name = node.at("predicate").text();
  const auto known = predicate(name);
  if (!known) node.at("predicate").fail("is no relation: “" + name + "”");
  out.predicate = *known;
  out.object = node.at("object").text();
  out.optional = is_optional(node);
  return out;
}

GoldStatement statement(const Node& node) {
  GoldStatement out;
  out.title = text_or_nothing(node, "title");
  out.date = text_or_nothing(node, "date");
  out.place = text_or_nothing(node, "place");
  out.parties = texts_or_none(node, "parties");
  for (const Node& item : node.at("entities").items()) out.entities.push_back(entity(item));
  for (const Node& item : node.at("commitments").items()) out.commitments.push_back(commitment(item));
  if (node.has("relations")) {
    out.relations.emplace();
    for (const Node& item : node.at("relations").items()) out.relations->push_back(relation(item));
  }
  return out;
}

Position position_of(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n');
  const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
  return {static_cast<std::uint32_t>(line) + 1,
          static_cast<std::uint32_t>(count_code_points(before.substr(line_begin))) + 1};
}

Expected<std::string> read_file(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  std::string bytes;
  // By read(), which sets badbit where iterators would throw: a folder can be opened, but not read.
  for (std::array<char, 65536> chunk{}; in.read(chunk.data(), chunk.size()) || in.gcount() > 0;) {
    bytes.append(chunk.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (in.is_open() && !in.bad()) return bytes;
  return Unexpected{
      Error{Errc::unreadable, path, std::nullopt, "cannot be read", "check that it is a readable file"}};
}

}  // namespace

Expected<GoldStatement> parse_gold(std::string_view json, const std::string& path) {
  try {
    const GoldJson value = GoldJson::parse(json);
    GoldStatement out = statement(Node{value, ""});
    out.stem = fs::path{path}.stem().string();
    return out;
  } catch (const GoldJson::parse_error& error) {
    const std::size_t byte = error.byte > 0 ? error.byte - 1 : 0;
    return Unexpected{Error{Errc::invalid_data, path, position_of(json, byte), "is no JSON",
                            "mend it at this place; a JSON editor shows why"}};
  } catch (const Fault& fault) {
    return Unexpected{Error{Errc::invalid_data, path, std::nullopt,
                            (fault.place.empty() ? "the whole" : fault.place) + ' ' + fault.message,
                            "write it as the annotation guidelines say"}};
  }
}

GoldFolder read_gold(const std::string& folder) {
  GoldFolder out;
  std::error_code error;
  std::vector<std::string> paths;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() == ".json") paths.push_back(entry->path().string());
  }
  if (error || paths.empty()) {
    out.errors.push_back({Errc::unreadable, folder, std::nullopt,
                          error ? "cannot be read: " + error.message() : "holds no annotation (*.json)",
                          "name the folder of annotations with --gold"});
  }
  std::sort(paths.begin(), paths.end());
  for (const std::string& path : paths) {
    Expected<GoldStatement> gold =
        read_file(path).and_then([&](const std::string& json) { return parse_gold(json, path); });
    if (gold) {
      out.statements.push_back(std::move(*gold));
    } else {
      out.errors.push_back(std::move(gold).error());
    }
  }
  return out;
}

}  // namespace entente
