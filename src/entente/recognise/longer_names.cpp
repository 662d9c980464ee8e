#include "entente/recognise/longer_names.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

class LongerNames {
 public:
  LongerNames(Recognition& recognition, const LexedView& lexed)
      : recognition_{recognition}, mentions_{recognition.mentions}, lexed_{lexed} {}

  void add() {
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      const TokenRange name = mentions_[m].tokens;
      const EntityType type = type_of(m);
      const bool text = type == EntityType::framework;
      if (type == EntityType::agency && follows(m, "of", EntityType::state))
        add_surface(m, {name.first, mentions_[m + 1].tokens.last});
      if ((text || type == EntityType::programme) && follows(m, "in", EntityType::place))
        add_surface(m, {name.first, mentions_[m + 1].tokens.last});
      if (text && m + 2 < mentions_.size() && follows(m, "between", EntityType::state) &&
          follows(m + 1, "and", EntityType::state))
        add_surface(m, {name.first, mentions_[m + 2].tokens.last});
      const bool meeting = type == EntityType::forum && ends_as_meeting(name);
      if ((type == EntityType::forum || text) && is_ordinal(name.first))
        add_surface(m, {name.first - 1, name.last});
      if ((text || meeting) && is_year(name.first)) add_surface(m, {name.first - 1, name.last});
      if (meeting && begins_behind_place(m)) add_surface(m, {mentions_[m - 1].tokens.first, name.last});
    }
  }

 private:
  EntityType type_of(std::size_t m) const { return recognition_.entities[mentions_[m].entity.index()].type; }

  /// Where the mention is the whole name, not the "Labour" of "the Ministries of Health and Labour of Chile".
  void add_surface(std::size_t m, TokenRange tokens) {
    RecognisedEntity& entity = recognition_.entities[mentions_[m].entity.index()];
    if (is_whole(mentions_[m].tokens, entity.name)) add_once(entity.surfaces, fold_name(lexed_.text(tokens)));
  }

  /// In the spelling of the name or another: "Ministry of Defence" for a listed "Ministry of Defense".
  bool is_whole(TokenRange written, std::string_view name) const {
    const std::string text = fold_name(lexed_.text(written));
    const auto first_word = [](std::string_view words) { return words.substr(0, words.find(' ')); };
    const auto parts = [](std::string_view words) { return std::count(words.begin(), words.end(), ' '); };
    return equal_ignoring_case(text, name) ||
           (equal_ignoring_case(first_word(text), first_word(name)) && parts(text) == parts(name));
  }

  /// Behind `m`, the link and perhaps an article, the next mention, of that type, follows at once.
  bool follows(std::size_t m, std::string_view link, EntityType type) const {
    if (m + 1 >= mentions_.size() || type_of(m + 1) != type ||
        mentions_[m + 1].sentence != mentions_[m].sentence)
      return false;
    const std::uint32_t next = mentions_[m + 1].tokens.first;
    std::uint32_t at = mentions_[m].tokens.last;
    if (at >= next || lexed_.text(at) != link) return false;
    ++at;
    if (at < next && lexed_.text(at) == "the") ++at;
    return at == next;
  }

  bool is_year(std::uint32_t name) const {
    constexpr std::size_t digits = 4;
    return name > 0 && lexed_.token(name - 1).kind == TokenKind::number &&
           lexed_.text(name - 1).size() == digits && name > 1 &&
           lexed_.word(name - 2).is(WordClass::determiner | WordClass::possessive);
  }

  /// "the Third | Summit of the Council"
  bool is_ordinal(std::uint32_t name) const {
    return name > 0 && lexed_.word(name - 1).is(WordClass::ordinal) && lexed_.is_capital(name - 1);
  }

  bool ends_as_meeting(TokenRange name) const { return lexed_.word(name.last - 1).is(WordClass::meeting); }

  bool begins_behind_place(std::size_t m) const {
    return m > 0 && type_of(m - 1) == EntityType::place &&
           mentions_[m - 1].tokens.last == mentions_[m].tokens.first &&
           mentions_[m - 1].sentence == mentions_[m].sentence;
  }

  Recognition& recognition_;
  const std::vector<Mention>& mentions_;
  const LexedView& lexed_;
};

}  // namespace

void add_longer_names(Recognition& recognition, const LexedView& lexed) {
  LongerNames{recognition, lexed}.add();
}

}  // namespace entente
