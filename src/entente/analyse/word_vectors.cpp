#include "entente/analyse/word_vectors.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>

namespace entente {

namespace {

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::int8_t digit_of_zero = 32;

/// -1 for what is no digit.
constexpr std::array<std::int8_t, 256> digit_values() {
  std::array<std::int8_t, 256> out{};
  for (std::int8_t& each : out) each = -1;
  for (std::size_t i = 0; i < digits.size(); ++i)
    out[static_cast<unsigned char>(digits[i])] = static_cast<std::int8_t>(i);
  return out;
}

std::optional<WordVector> read_vector(std::string_view says, std::string_view coordinates) {
  if (coordinates.size() != meaning_dimensions) return std::nullopt;
  WordVector out;
  const char* const end = says.data() + says.size();
  if (const auto read = std::from_chars(says.data(), end, out.says);
      read.ec != std::errc{} || read.ptr != end || out.says < 0 || out.says > 99)
    return std::nullopt;
  static constexpr auto values = digit_values();
  for (std::size_t i = 0; i < meaning_dimensions; ++i) {
    const std::int8_t value = values[static_cast<unsigned char>(coordinates[i])];
    if (value < 0) return std::nullopt;
    out.coordinates[i] = static_cast<std::int8_t>(value - digit_of_zero);
  }
  return out;
}

void make_length_one(Meaning& meaning) noexcept {
  double squares = 0;
  for (const double each : meaning) squares += each * each;
  if (squares <= 0) return;
  const double length = std::sqrt(squares);
  for (double& each : meaning) each /= length;
}

}  // namespace

WordVectors read_word_vectors(std::string_view text) {
  WordVectors out;
  out.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t first = line.find(' ');
    const std::size_t second = first == std::string_view::npos ? first : line.find(' ', first + 1);
    if (second == std::string_view::npos || first == 0 || line.front() == '#') continue;
    if (const auto vector = read_vector(line.substr(first + 1, second - first - 1), line.substr(second + 1)))
      out.emplace(line.substr(0, first), *vector);
  }
  return out;
}

const WordVectors& built_in_word_vectors() {
  static const WordVectors vectors = read_word_vectors(embedded_word_vectors().front().text);
  return vectors;
}

Meaning meaning_of(const std::set<std::string>& stems, const WordVectors& vectors) {
  std::array<std::int32_t, meaning_dimensions> sum{};
  for (const std::string& stem : stems) {
    const auto at = vectors.find(stem);
    if (at == vectors.end()) continue;
    for (std::size_t i = 0; i < meaning_dimensions; ++i)
      sum[i] += at->second.says * at->second.coordinates[i];
  }
  Meaning out{};
  std::copy(sum.begin(), sum.end(), out.begin());
  make_length_one(out);
  return out;
}

void take_off_common_meaning(std::span<Meaning> meanings) {
  // Of a few, what they have in common may be by chance.
  constexpr double few = 6;
  const double share = static_cast<double>(meanings.size()) / (static_cast<double>(meanings.size()) + few);
  Meaning mean{};
  for (const Meaning& meaning : meanings) {
    for (std::size_t i = 0; i < meaning_dimensions; ++i)
      mean[i] += meaning[i] / static_cast<double>(meanings.size());
  }
  for (Meaning& meaning : meanings) {
    const bool tells = std::any_of(meaning.begin(), meaning.end(), [](double each) { return each != 0; });
    if (!tells) continue;
    for (std::size_t i = 0; i < meaning_dimensions; ++i) meaning[i] -= share * mean[i];
    make_length_one(meaning);
  }
}

double likeness(const Meaning& a, const Meaning& b) noexcept {
  double out = 0;
  for (std::size_t i = 0; i < meaning_dimensions; ++i) out += a[i] * b[i];
  return std::clamp(out, 0.0, 1.0);
}

}  // namespace entente
