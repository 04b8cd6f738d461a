// The end of A is linked to its head for a while: then the first shared node is where B's cycle begins.
class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        ListNode *end = headA;
        while (end->next) end = end->next;
        end->next = headA;
        ListNode *slow = headB, *fast = headB, *first = nullptr;
        while (fast && fast->next) {
            slow = slow->next;
            fast = fast->next->next;
            if (slow != fast) continue;
            for (first = headB; first != slow; slow = slow->next) first = first->next;
            break;
        }
        end->next = nullptr;
        return first;
    }
};
