// Loads a file into an in-memory data set of Apache Jena and answers questions from it.
//
// usage: java -cp JARS AskJena.java FILE QUERY.rq ...
// Prints one answer for each query, each followed by a line "==": JSON of SPARQL results, or N-Triples for DESCRIBE.
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

public class AskJena {
  static String answer(Dataset data, String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExecution execution = QueryExecutionFactory.create(query, data)) {
      if (execution.getQuery().isDescribeType()) {
        RDFDataMgr.write(out, execution.execDescribe(), Lang.NTRIPLES);
      } else {
        ResultSetFormatter.outputAsJSON(out, execution.execSelect());
      }
    } catch (RuntimeException problem) {
      return "error: " + problem;
    }
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  public static void main(String[] arguments) throws Exception {
    Dataset data = DatasetFactory.create();
    RDFDataMgr.read(data, arguments[0]);
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    for (int i = 1; i < arguments.length; ++i) {
      out.print(answer(data, Files.readString(Path.of(arguments[i]))));
      out.print("\n==\n");
    }
  }
}
