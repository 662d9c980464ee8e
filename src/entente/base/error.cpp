#include "entente/base/error.hpp"

namespace entente {

std::string to_string(const Error& error) {
  std::string out = error.place;
  if (error.at) {
    out += ':' + std::to_string(error.at->line) + ':' + std::to_string(error.at->column);
  }
  if (!out.empty()) out += ": ";
  out += error.message;
  if (!error.remedy.empty()) out += "; " + error.remedy;
  return out;
}

}  // namespace entente
