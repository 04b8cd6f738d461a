// All heads are sorted again for each node of the result.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        vector<ListNode*> heads;
        for (auto list : lists)
            if (list) heads.push_back(list);
        ListNode dummy, *last = &dummy;
        while (!heads.empty()) {
            sort(heads.begin(), heads.end(), [](ListNode* l, ListNode* r) { return l->val > r->val; });
            last = last->next = heads.back();
            heads.pop_back();
            if (last->next) heads.push_back(last->next);
        }
        return dummy.next;
    }
};
