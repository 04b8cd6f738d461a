// An empty list has no head that could be compared.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        auto later = [](ListNode* left, ListNode* right) { return left->val > right->val; };
        priority_queue<ListNode*, vector<ListNode*>, decltype(later)> heap(later);
        for (ListNode* list : lists) heap.push(list);
        ListNode dummy, *last = &dummy;
        while (!heap.empty()) {
            last = last->next = heap.top();
            heap.pop();
            if (last->next) heap.push(last->next);
        }
        return dummy.next;
    }
};
