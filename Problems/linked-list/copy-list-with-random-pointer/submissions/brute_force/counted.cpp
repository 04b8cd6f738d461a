class Solution {
public:
    Node* copyRandomList(Node* head) {
        vector<Node*> nodes, copies;
        for (; head; head = head->next) {
            nodes.push_back(head);
            copies.push_back(new Node(head->val));
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (i + 1 < nodes.size()) copies[i]->next = copies[i + 1];
            for (int j = 0; j < nodes.size(); j++)
                if (nodes[i]->random == nodes[j]) copies[i]->random = copies[j];
        }
        return copies.empty() ? nullptr : copies[0];
    }
};
