// A list of 10 000 nodes is taken for an endless one.
class Solution {
public:
    bool hasCycle(ListNode *head) {
        int steps = 0;
        while (head && steps < 9999) {
            head = head->next;
            steps++;
        }
        return head;
    }
};
