#include "entente/process/child_process.hpp"

#include <filesystem>
#include <string>

#include <catch2/catch.hpp>
#include <unistd.h>

using namespace entente;

TEST_CASE("a child gets its input and gives its output, errors and status") {
  const std::string input = std::string(300'000, 'x') + "end";
  const ChildResult copied = run_child({"cat"}, input);
  CHECK(copied.end == ChildEnd::exited);
  CHECK(copied.status == 0);
  CHECK(copied.output == input);
  const ChildResult failed = run_child({"sh", "-c", "echo out; echo err >&2; exit 3"}, "");
  CHECK(failed.status == 3);
  CHECK(failed.output == "out\n");
  CHECK(failed.errors == "err\n");
}

TEST_CASE("arguments reach no shell, and variables of ours reach no child") {
  CHECK(run_child({"echo", "$HOME; true", "*"}, "").output == "$HOME; true *\n");
  CHECK(run_child({"env"}, "").output == "LC_ALL=C.UTF-8\n");
}

TEST_CASE("what cannot be started is not found") {
  CHECK(run_child({"no-such-program-anywhere"}, "").end == ChildEnd::not_found);
  CHECK(run_child({"/etc/passwd"}, "").end == ChildEnd::not_found);
}

TEST_CASE("a child that takes too long, prints too much or dies is ended") {
  ChildLimits limits;
  limits.time = std::chrono::seconds{1};
  CHECK(run_child({"sleep", "60"}, "", limits).end == ChildEnd::too_slow);
  limits.time = std::chrono::seconds{30};
  limits.output_bytes = 1000;
  const ChildResult loud = run_child({"yes"}, "", limits);
  CHECK(loud.end == ChildEnd::too_talkative);
  CHECK(loud.output.size() <= 1001);
  CHECK(run_child({"sh", "-c", "kill -9 $$"}, "").end == ChildEnd::crashed);
}

TEST_CASE("a child writes no file") {
  const std::string file =
      (std::filesystem::temp_directory_path() / ("entente-child-" + std::to_string(::getpid()))).string();
  const ChildResult refused = run_child({"sh", "-c", "echo x > " + file}, "");
  CHECK(refused.end == ChildEnd::exited);
  CHECK(refused.status != 0);
  CHECK((!std::filesystem::exists(file) || std::filesystem::file_size(file) == 0));
  std::filesystem::remove(file);
}
