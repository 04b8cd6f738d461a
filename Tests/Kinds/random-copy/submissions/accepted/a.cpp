class Solution {
public:
    Node* copyRandomList(Node* head) {
        map<Node*, Node*> m;
        for (Node* n = head; n; n = n->next) m[n] = new Node(n->val);
        for (Node* n = head; n; n = n->next) m[n]->next = m[n->next], m[n]->random = m[n->random];
        return m[head];
    }
};
