#include "entente/query/iri_resolve.hpp"

#include <algorithm>

#include "entente/base/text.hpp"

namespace entente::sparql {

namespace {

/// An IRI in its five parts, delimiters included where a part may be absent.
struct Parts {
  std::string_view scheme;     ///< "https:"
  std::string_view authority;  ///< "//host"
  std::string_view path;
  std::string_view query;     ///< "?…"
  std::string_view fragment;  ///< "#…"
};

std::size_t scheme_size(std::string_view iri) noexcept {
  for (std::size_t i = 0; i < iri.size(); ++i) {
    const char c = iri[i];
    if (c == ':') return i == 0 ? 0 : i + 1;
    const bool is_letter = is_ascii_upper(c) || is_ascii_lower(c);
    if (!is_letter && (i == 0 || (!is_ascii_digit(c) && c != '+' && c != '-' && c != '.'))) return 0;
  }
  return 0;
}

std::string_view cut(std::string_view& text, std::size_t size) {
  const std::string_view front = text.substr(0, size);
  text.remove_prefix(front.size());
  return front;
}

Parts split(std::string_view iri) {
  Parts out;
  const std::size_t hash = std::min(iri.find('#'), iri.size());
  out.fragment = iri.substr(hash);
  iri = iri.substr(0, hash);
  const std::size_t question = std::min(iri.find('?'), iri.size());
  out.query = iri.substr(question);
  iri = iri.substr(0, question);
  out.scheme = cut(iri, scheme_size(iri));
  if (iri.substr(0, 2) == "//") out.authority = cut(iri, iri.find('/', 2));
  out.path = iri;
  return out;
}

/// `path` without "." and ".." as parts of it.
std::string without_dots(std::string_view path) {
  std::string out;
  while (!path.empty()) {
    if (path.substr(0, 3) == "../") {
      path.remove_prefix(3);
    } else if (path.substr(0, 2) == "./" || path.substr(0, 3) == "/./") {
      path.remove_prefix(2);
    } else if (path == "/.") {
      path = "/";
    } else if (path.substr(0, 4) == "/../" || path == "/..") {
      path = path == "/.." ? std::string_view{"/"} : path.substr(3);
      const std::size_t slash = out.rfind('/');
      out.erase(slash == std::string::npos ? 0 : slash);
    } else if (path == "." || path == "..") {
      path = {};
    } else {
      out += cut(path, path.find('/', 1));
    }
  }
  return out;
}

std::string merged(const Parts& base, std::string_view path) {
  if (!base.authority.empty() && base.path.empty()) return '/' + std::string{path};
  const std::size_t slash = base.path.rfind('/');
  const std::string_view folder = slash == std::string_view::npos ? "" : base.path.substr(0, slash + 1);
  return std::string{folder}.append(path);
}

}  // namespace

bool is_absolute_iri(std::string_view iri) noexcept {
  return scheme_size(iri) > 0;
}

std::string resolve_iri(std::string_view base, std::string_view reference) {
  const Parts from = split(base);
  const Parts to = split(reference);
  const auto joined = [&](std::string_view scheme, std::string_view authority, const std::string& path,
                          std::string_view query) {
    return std::string{scheme}.append(authority).append(path).append(query).append(to.fragment);
  };
  if (!to.scheme.empty()) return joined(to.scheme, to.authority, without_dots(to.path), to.query);
  if (!to.authority.empty()) return joined(from.scheme, to.authority, without_dots(to.path), to.query);
  if (to.path.empty()) {
    return joined(from.scheme, from.authority, std::string{from.path},
                  to.query.empty() ? from.query : to.query);
  }
  const std::string path = to.path.front() == '/' ? std::string{to.path} : merged(from, to.path);
  return joined(from.scheme, from.authority, without_dots(path), to.query);
}

}  // namespace entente::sparql
