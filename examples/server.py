import csocket as socket

# 创建 server 对象
socket_server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
# 绑定 ip 端口
socket_server.bind(("0.0.0.0", 3000))
# 设置连接数
socket_server.listen(1)
# 建议 socket 连接
conn, addr = socket_server.accept()

while True:
    # 对客户端发送信息
    msg = input("输入对客户端发送的消息：").encode("utf-8")
    conn.send(msg)

    # 接收客户端的信息
    client_msg = conn.recv(1024).decode("utf-8")
    print(f"接收客户端消息：{client_msg}")

    # 如果客户端发来 exit, 则关闭 socket
    if client_msg == "exit":
        break

# 关闭 socket 连接
socket_server.close()
