import net from "node:net";

/** A TCP proxy in front of the database that can be cut or made silent, to see what people get then. */
export class TcpProxy {
  private readonly sockets = new Set<net.Socket>();
  private mode: "up" | "refuse" | "silent" = "up";
  private server: net.Server | undefined;
  port = 0;

  constructor(
    private readonly host: string,
    private readonly targetPort: number,
  ) {}

  async start(): Promise<void> {
    const server = net.createServer((client) => this.connect(client));
    await new Promise<void>((done) => server.listen(this.port, "127.0.0.1", done));
    this.server = server;
    this.port = (server.address() as net.AddressInfo).port;
  }

  /** New connections are dropped at once and the present ones are cut. */
  refuse(): void {
    this.mode = "refuse";
    this.cut();
  }

  /** Connections stay open but nothing passes. */
  silence(): void {
    this.mode = "silent";
  }

  up(): void {
    this.mode = "up";
    this.cut();
  }

  async stop(): Promise<void> {
    this.cut();
    await new Promise((done) => this.server?.close(done) ?? done(undefined));
  }

  private cut(): void {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }

  private connect(client: net.Socket): void {
    if (this.mode === "refuse") {
      client.destroy();
      return;
    }
    const target = net.connect(this.targetPort, this.host);
    for (const socket of [client, target]) {
      this.sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        this.sockets.delete(socket);
        (socket === client ? target : client).destroy();
      });
    }
    client.on("data", (chunk) => this.mode === "up" && target.write(chunk));
    target.on("data", (chunk) => this.mode === "up" && client.write(chunk));
  }
}
