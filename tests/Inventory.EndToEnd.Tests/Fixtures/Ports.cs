using System.Net;
using System.Net.Sockets;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>TCP ports.</summary>
internal static class Ports
{
    /// <summary>A port of 127.0.0.1 nobody listens on.</summary>
    public static int Free()
    {
        using var listener = Silent();
        return Of(listener);
    }

    /// <summary>Takes connections and never says a word.</summary>
    public static TcpListener Silent()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    public static int Of(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;

    public static bool Answers(IPAddress address, int port)
    {
        try
        {
            using var client = new TcpClient(address.AddressFamily);
            client.Connect(address, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
