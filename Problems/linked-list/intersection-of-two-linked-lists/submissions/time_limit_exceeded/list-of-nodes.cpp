// A vector is searched from its beginning for each node.
class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        vector<ListNode*> nodes;
        for (; headA; headA = headA->next) nodes.push_back(headA);
        for (; headB; headB = headB->next)
            if (find(nodes.begin(), nodes.end(), headB) != nodes.end()) return headB;
        return nullptr;
    }
};
