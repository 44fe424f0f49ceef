import csocket as socket

# 创建 client 对象
socket_client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
# 与服务端建立连接
socket_client.connect(("0.0.0.0", 3000))

while True:
    # 接收 server 端数据
    server_msg = socket_client.recv(1024).decode("utf-8")
    print(f"接收服务端消息：{server_msg}")

    # 如果 server 发来 exit, 同样像服务端也发送此消息。并关闭客户端连接
    if server_msg == "exit":
      socket_client.send("exit".encode("utf-8"))
      break

    # 像服务端发送数据
    msg = input("输入对服务端发送的消息：").encode("utf-8")
    socket_client.send(msg)


# 关闭 socket 连接
socket_client.close()
