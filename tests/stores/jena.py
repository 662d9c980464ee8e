#!/usr/bin/python3
"""Apache Jena 4: loads each file into memory and asks the questions, in one Java process (AskJena.java).

usage: jena.py ROOT
"""

import pathlib
import subprocess
import sys
import tempfile
import zipfile

from answers import COUNT_QUADS, COUNT_TRIPLES, Store, count_of, need

JARS = pathlib.Path("/usr/share/java")
NEEDED = """jena-arq jena-base jena-core jena-iri commons-cli commons-codec commons-compress
            commons-csv commons-io commons-lang3 dexx.collection gson guava httpclient httpcore jackson-annotations
            jackson-core jackson-databind jakarta.json-api jsonld-java protobuf slf4j-api slf4j-nop thrift
            titanium-json-ld""".split()


def class_path(folder):
    """Debian's jena-core.jar has the messages of its Xerces where it does not look for them: they go first, in place."""
    missing = [name for name in NEEDED if not (JARS / f"{name}.jar").exists()]
    if missing:
        sys.exit(f"{', '.join(missing)} are missing from {JARS}: apt install libapache-jena-java")
    old = "org/apache/jena/ext/xerces/impl/"
    with zipfile.ZipFile(JARS / "jena-core.jar") as jar:
        for name in jar.namelist():
            if name.startswith(old) and name.endswith(".properties"):
                to = pathlib.Path(folder) / "xerces/impl" / name[len(old):]
                to.parent.mkdir(parents=True, exist_ok=True)
                to.write_bytes(jar.read(name))
    return ":".join([str(folder)] + [str(JARS / f"{name}.jar") for name in NEEDED])


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    store = Store("Apache Jena", root)
    java = need("java", "default-jre-headless")
    with tempfile.TemporaryDirectory() as folder:
        jars = class_path(folder)

        def answers(file, queries):
            paths = []
            for i, query in enumerate(queries):
                paths.append(pathlib.Path(folder) / f"{i}.rq")
                paths[-1].write_text(query, encoding="utf-8")
            run = subprocess.run([java, "-XX:TieredStopAtLevel=1", "-cp", jars,
                                  pathlib.Path(__file__).with_name("AskJena.java"), store.exports / file, *paths],
                                 capture_output=True, text=True, encoding="utf-8")
            if run.returncode != 0 or run.stderr:
                sys.exit(f"Jena does not take {file}: {run.stderr[-2000:]}")
            return run.stdout.split("\n==\n")[:-1]

        for file, graphs in ("entente.ttl", False), ("entente.nq", True), ("entente.trig", True):
            asked = [question for question in store.questions if question.uses_graph == graphs]
            count, *rest = answers(file, [COUNT_QUADS if graphs else COUNT_TRIPLES] + [each.text for each in asked])
            store.counts(file, count_of(count), "entente.nq" if graphs else "entente.nt")
            told = dict(zip((question.name for question in asked), rest))
            store.answers(file, lambda question: told[question.name], graphs)
    store.finish()


main()
