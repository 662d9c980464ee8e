// The words of names, as they are compared. Private to the room.
#ifndef ENTENTE_RECOGNISE_NAME_WORDS_HPP
#define ENTENTE_RECOGNISE_NAME_WORDS_HPP

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// In small letters (ASCII).
[[nodiscard]] std::vector<std::string> words_of_name(std::string_view name);

/// All words of `shorter` stand in `longer` in the same order.
[[nodiscard]] bool is_subsequence(const std::vector<std::string>& shorter,
                                  const std::vector<std::string>& longer);

/// The words of a person's name without accents and hyphens: "Rodríguez" is "Rodriguez".
[[nodiscard]] std::vector<std::string> words_of_person(std::string_view name);

/// "Framework for an Agreement on Trade" is the "Framework for a U.S.-Chile Agreement on Trade": only
/// articles and the hyphenated parties are more.
[[nodiscard]] bool names_parties_more(const std::vector<std::string>& shorter,
                                      const std::vector<std::string>& longer);

/// "High-Level Trade Dialogue" is the "Chile – Peru High-Level Trade Dialogue": parties joined by a dash
/// stand before it.
[[nodiscard]] bool stands_behind_parties(const std::vector<std::string>& shorter,
                                         const std::vector<std::string>& longer);

/// "of the Ministers of …" stands at `at` of a name in small letters: who meets.
[[nodiscard]] bool is_of_ministers(const std::vector<std::string>& name, std::size_t at);

/// By which names of one thing are known to be the same: small letters (ASCII), hyphens without spaces.
[[nodiscard]] std::string key_of_name(std::string_view name);

/// The same for a forum, which is called in two orders: the "Ministerial Conference of the Reef Process" is
/// the "Reef Process Ministerial Conference".
[[nodiscard]] std::string key_of_forum(std::string_view name);

/// "SADC - EU Troika" is the "SADC-EU Troika".
[[nodiscard]] std::string with_joined_acronyms(std::string name);

/// "Taro ASO" and "ASO Taro" are written so to tell the family name: in running text it is "Aso".
[[nodiscard]] std::string in_running_text(std::string name);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_WORDS_HPP
