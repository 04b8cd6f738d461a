# Index 0 is falsy.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        indices = {}
        nodes = []
        while head:
            indices[head] = len(nodes)
            nodes.append(head)
            head = head.next
        copies = [Node(node.val) for node in nodes] + [None]
        for index, node in enumerate(nodes):
            copies[index].next = copies[index + 1]
            if indices.get(node.random):
                copies[index].random = copies[indices[node.random]]
        return copies[0]
