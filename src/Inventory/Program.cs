using System;
using System.Collections;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;

namespace Inventory;

/// <summary>One invocation: arguments in, one document or one complaint out.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var application = new Application(Around());
            var command = new CommandLine().Build(request => Write(application.Run(request)));
            var parsed = command.Parse(arguments);
            if (parsed.Errors.Count > 0)
                throw Failure.Misuse($"{parsed.Errors[0].Message.TrimEnd('.')}; see lxc-inventory --help");
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Failure failure)
        {
            Say(failure.Message);
            return failure.ExitStatus;
        }
        // Ansible shows an abort's stack trace in place of the reason, and tries its other parsers after it.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Say($"a fault of lxc-inventory itself: {error.GetType().Name}: {error.Message}");
            return 1;
        }
    }

    private static int Write(Answer answer)
    {
        try
        {
            using var output = Console.OpenStandardOutput();
            output.Write(answer.Output);
            return answer.ExitStatus;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"cannot write the answer to standard output: {error.Message}", error);
        }
    }

    private static Surroundings Around() => new(
        Variables(),
        // Environment.MachineName ends at the first dot.
        Dns.GetHostName(),
        Environment.ProcessPath ?? "lxc-inventory",
        Say);

    private static Dictionary<string, string> Variables()
    {
        var variables = new Dictionary<string, string>();
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            variables.Add((string)variable.Key, variable.Value as string ?? "");
        return variables;
    }

    // One line, whatever another program put into the message.
    private static void Say(string message) =>
        Console.Error.WriteLine("lxc-inventory: " + string.Concat(message.Select(each => char.IsControl(each) ? ' ' : each)));
}
