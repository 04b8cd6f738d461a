# The node is searched only from the present one on.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        copies = [Node(node.val) for node in nodes] + [None]
        for index, node in enumerate(nodes):
            copies[index].next = copies[index + 1]
            if node.random in nodes[index:]:
                copies[index].random = copies[nodes.index(node.random, index)]
        return copies[0]
